using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws one bar into a row as high as the bar and as wide as the axis.</summary>
internal readonly struct BarDrawing(Scene scene, Bar bar, Area row, NiceScale scale, BarTotals totals)
{
    private const double Hairline = 0.05;

    private double Middle => row.Y + row.Height / 2;

    private bool HasTotalMark =>
        bar.ShowTotal && bar.Segments.Any(s => s.Value > 0) && bar.Segments.Any(s => s.Value < 0);

    private bool HasReferenceMark =>
        Math.Abs(bar.ReferenceTotal - bar.Total) > LineDrawing.Invisible * (scale.High - scale.Low);

    public void Draw()
    {
        double positive = 0;
        double negative = 0;
        foreach (BarSegment segment in bar.Segments)
        {
            double from = segment.Value >= 0 ? positive : negative;
            if (segment.Value >= 0)
                positive += segment.Value;
            else
                negative += segment.Value;
            Segment(segment, from);
        }
        double textX = XOf(double.IsFinite(bar.High) ? Math.Max(positive, bar.High) : positive) + 8;
        if (HasReferenceMark)
        {
            var spot = new Spot(XOf(bar.ReferenceTotal), Middle);
            Marks.ReferenceTick(scene, spot, row.Height / 2 + 1, KeyOf("reference"));
            textX = Math.Max(textX, spot.X + 6);
        }
        if (HasTotalMark)
        {
            var spot = new Spot(XOf(bar.Total), Middle);
            Marks.Total(scene, spot, KeyOf("net"));
            textX = Math.Max(textX, spot.X + 6);
        }
        Whisker();
        if (bar.ShowTotal)
            Total(new TextShape(textX, row.Y + 13, totals.TextOf(bar), TextSize.Label, Anchor.Start, Tone.Ink, false));
    }

    // Read from afar, a line of the grid through a digit makes another digit of it.
    private void Total(TextShape text)
    {
        if (scene.IsLive)
            scene.Rect(text.Box with { X = text.X - 1 }, Tone.Paper);
        scene.Text(text, KeyOf("total"));
    }

    private string KeyOf(string part) => bar.Key.Length == 0 || part.Length == 0 ? "" : $"{bar.Key}/{part}";

    private double XOf(double value) => row.X + scale.Fraction(value) * row.Width;

    private void Segment(BarSegment segment, double from)
    {
        double start = XOf(from);
        double end = XOf(from + segment.Value);
        double left = Math.Min(start, end);
        double width = Math.Abs(end - start);
        if (width >= Hairline)
            scene.Rect(row with { X = left, Width = width }, segment.Colour, key: KeyOf(segment.Key));
        if (bar.Segments.Count > 1)
            Label(totals.TextOf(segment), left, width);
    }

    private void Label(string text, double left, double width)
    {
        double centre = left + width / 2;
        double textWidth = TextMeasure.Width(text, TextSize.Cell);
        bool isUnderMark = HasTotalMark && Math.Abs(XOf(bar.Total) - centre) < textWidth / 2 + 7;
        bool isUnderTick = HasReferenceMark && Math.Abs(XOf(bar.ReferenceTotal) - centre) < textWidth / 2 + 4;
        if (textWidth + 4 <= width && !isUnderMark && !isUnderTick)
            scene.Text(centre, row.Y + 12, text, TextSize.Cell, Anchor.Middle, Tone.OnPart);
    }

    private void Whisker()
    {
        if (!double.IsFinite(bar.Low) || !double.IsFinite(bar.High))
            return;
        var low = new Spot(XOf(bar.Low), Middle);
        var high = new Spot(XOf(bar.High), Middle);
        scene.Line(low, high, Tone.Ink, 1.4);
        foreach (Spot end in new[] { low, high })
            scene.Line(end with { Y = Middle - 4 }, end with { Y = Middle + 4 }, Tone.Ink, 1.4);
    }
}
