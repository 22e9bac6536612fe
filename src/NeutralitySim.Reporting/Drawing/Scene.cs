using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>A figure laid out on paper: shapes in drawing order. What is drawn inside ends at <see cref="Height"/>.</summary>
internal sealed class Scene(double width)
{
    private readonly List<Shape> _shapes = [];

    public double Width { get; } = width;

    public double Height { get; set; }

    /// <summary>True where names must not be cut and small numbers must be seen, see <see cref="FigureModel.Figure.IsLive"/>.</summary>
    public bool IsLive { get; init; }

    /// <summary>Name of the panel being drawn, in front of the keys of its shapes.</summary>
    public string KeyPrefix { get; set; } = "";

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

    /// <summary>Text that a page finds again.</summary>
    public void Text(TextShape text, string key) => Add(text, key);

    public void Rect(Area area, string paint, double opacity = 1, string key = "") =>
        Add(new RectShape(area, paint, opacity), key);

    public void Line(Spot from, Spot to, string paint, double width = 1, string dash = "", string key = "") =>
        Add(new LineShape([from, to], paint, width, dash), key);

    public void Line(LineShape line, string key) => Add(line, key);

    public void Polygon(IReadOnlyList<Spot> spots, string paint, double opacity, string key = "") =>
        Add(new PolygonShape(spots, paint, opacity), key);

    public void Marker(MarkerShape marker, Spot spot, double radius, string fill, string stroke, string key = "") =>
        Add(new MarkerDrawing(marker, spot, radius, fill, stroke), key);

    private void Add(Shape shape, string key) =>
        _shapes.Add(key.Length == 0 ? shape : shape with { Key = KeyPrefix.Length == 0 ? key : $"{KeyPrefix}/{key}" });
}
