using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Something drawn. A paint is a <see cref="Tone"/> or a colour as <c>#RRGGBB</c>.</summary>
internal abstract record Shape
{
    /// <summary>Name under which a page finds the shape again after a change; empty for none.</summary>
    public string Key { get; init; } = "";
}

internal readonly record struct Spot(double X, double Y);

internal sealed record TextShape(double X, double Y, string Text, double Size, Anchor Anchor, string Paint, bool Bold)
    : Shape
{
    /// <summary>Box around the text by the estimated width; y is the baseline.</summary>
    public Area Box
    {
        get
        {
            double width = TextMeasure.Width(Text, Size, Bold);
            double left = Anchor switch
            {
                Anchor.Middle => X - width / 2,
                Anchor.End => X - width,
                _ => X,
            };
            return new Area(left, Y - 0.8 * Size, width, Size);
        }
    }
}

internal sealed record RectShape(Area Area, string Paint, double Opacity) : Shape;

internal sealed record LineShape(IReadOnlyList<Spot> Spots, string Paint, double Width, string Dash) : Shape
{
    public double Opacity { get; init; } = 1;
}

internal sealed record PolygonShape(IReadOnlyList<Spot> Spots, string Paint, double Opacity) : Shape;

internal sealed record MarkerDrawing(MarkerShape Marker, Spot Spot, double Radius, string Fill, string Stroke) : Shape;
