using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>A figure laid out on paper: shapes in drawing order. What is drawn inside ends at <see cref="Height"/>.</summary>
internal sealed class Scene(double width)
{
    private readonly List<Shape> _shapes = [];

    public double Width { get; } = width;

    public double Height { get; set; }

    public IReadOnlyList<Shape> Shapes => _shapes;

    public IEnumerable<TextShape> Texts => _shapes.OfType<TextShape>();

    public void Text(
        double x,
        double y,
        string text,
        double size = TextSize.Label,
        Anchor anchor = Anchor.Start,
        string paint = Tone.Ink,
        bool bold = false
    )
    {
        if (text.Length > 0)
            _shapes.Add(new TextShape(x, y, text, size, anchor, paint, bold));
    }

    public void Rect(Area area, string paint, double opacity = 1) => _shapes.Add(new RectShape(area, paint, opacity));

    public void Line(Spot from, Spot to, string paint, double width = 1, string dash = "") =>
        _shapes.Add(new LineShape([from, to], paint, width, dash));

    public void Line(IReadOnlyList<Spot> spots, string paint, double width, string dash) =>
        _shapes.Add(new LineShape(spots, paint, width, dash));

    public void Polygon(IReadOnlyList<Spot> spots, string paint, double opacity) =>
        _shapes.Add(new PolygonShape(spots, paint, opacity));

    public void Marker(MarkerShape marker, Spot spot, double radius, string fill, string stroke) =>
        _shapes.Add(new MarkerDrawing(marker, spot, radius, fill, stroke));
}
