namespace NeutralitySim.Reporting.Pictures;

internal readonly record struct Spot(double X, double Y);

/// <summary>A text that is drawn; its paint is a <see cref="Tone"/> or a colour as <c>#RRGGBB</c>.</summary>
internal sealed record TextShape(double X, double Y, string Text, double Size, Anchor Anchor, string Paint, bool Bold)
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
