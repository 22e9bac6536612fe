using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Text;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws a <see cref="BarPlot"/>.</summary>
internal static class BarPlotDrawing
{
    private const double BarHeight = 17;
    private const double BarPitch = 22;
    private const double HeadingHeight = 20;
    private const double GroupGap = 10;
    private const double AxisHeight = 34;

    public static double Height(BarPlot plot) =>
        AxisHeight
        + plot.Groups.Sum(g => g.Bars.Count * BarPitch + (g.Heading.Length > 0 ? HeadingHeight : 0) + GroupGap);

    public static void Draw(Scene scene, BarPlot plot, Area area, Formats formats)
    {
        Bar[] bars = [.. plot.Groups.SelectMany(g => g.Bars)];
        var (low, high) = Extent(bars, plot.Axis);
        int decimals = Precision.DecimalsFor(Math.Max(high, -low), 3);
        double names = Math.Min(0.34 * area.Width, Widest(bars.Select(b => b.Name)));
        double totals = Widest(bars.Where(b => b.ShowTotal).Select(b => TotalText(b, low, decimals, formats))) + 8;
        double left = names + 10;
        var inner = new Area(area.X + left, area.Y, area.Width - left - totals - 4, Height(plot) - AxisHeight);
        NiceScale scale = ScaleFor(low, high, inner.Width, formats);
        Axis(scene, plot.Axis, area, inner, scale, formats);
        double y = area.Y;
        foreach (BarGroup group in plot.Groups)
        {
            if (group.Heading.Length > 0)
            {
                string heading = TextMeasure.Fit(group.Heading, area.Width, TextSize.Label, true);
                scene.Text(area.X, y + 14, heading, bold: true);
                y += HeadingHeight;
            }
            Grid(scene, inner with { Y = y, Height = group.Bars.Count * BarPitch - (BarPitch - BarHeight) }, scale);
            foreach (Bar bar in group.Bars)
            {
                string name = TextMeasure.Fit(bar.Name, names + 0.1, TextSize.Label);
                scene.Text(inner.X - 8, y + 13, name, anchor: Anchor.End);
                Draw(scene, bar, inner, scale, new Row(y, low, decimals), formats);
                y += BarPitch;
            }
            y += GroupGap;
        }
    }

    // Only behind the bars, so that no line strikes through a heading.
    private static void Grid(Scene scene, Area bars, NiceScale scale)
    {
        for (int i = 0; i < scale.Count; i++)
        {
            double x = XOf(bars, scale, scale.TickAt(i));
            bool isZero = Math.Abs(scale.TickAt(i)) < scale.Step / 2;
            scene.Line(new Spot(x, bars.Y - 2), new Spot(x, bars.Bottom + 2), isZero ? Tone.Muted : Tone.Grid);
        }
    }

    // As many ticks as have room for their labels.
    private static NiceScale ScaleFor(double low, double high, double width, Formats formats)
    {
        for (int ticks = (int)(width / 70); ; ticks--)
        {
            var scale = NiceScale.Covering(low, high, true, Math.Max(1, ticks));
            double widest = Math.Max(
                TextMeasure.Width(formats.Number(scale.Low, scale.Decimals), TextSize.Tick),
                TextMeasure.Width(formats.Number(scale.High, scale.Decimals), TextSize.Tick)
            );
            if (ticks <= 1 || widest + 12 <= width / (scale.Count - 1))
                return scale;
        }
    }

    private readonly record struct Row(double Y, double Low, int Decimals);

    private static double Widest(IEnumerable<string> texts) =>
        texts.Select(t => TextMeasure.Width(t, TextSize.Label)).DefaultIfEmpty(0).Max();

    private static string TotalText(Bar bar, double low, int decimals, Formats formats) =>
        low < 0 ? formats.Signed(bar.Total, decimals) : formats.Number(bar.Total, decimals);

    private static (double Low, double High) Extent(Bar[] bars, ValueAxis axis)
    {
        double high = axis.SharedMaximum ?? 0;
        double low = 0;
        foreach (Bar bar in bars)
        {
            high = Math.Max(high, bar.Segments.Where(s => s.Value > 0).Sum(s => s.Value));
            low = Math.Min(low, bar.Segments.Where(s => s.Value < 0).Sum(s => s.Value));
            high = double.IsFinite(bar.High) ? Math.Max(high, bar.High) : high;
            low = double.IsFinite(bar.Low) ? Math.Min(low, bar.Low) : low;
        }
        return (low, high);
    }

    private static double XOf(Area inner, NiceScale scale, double value) =>
        inner.X + scale.Fraction(value) * inner.Width;

    private static void Axis(Scene scene, ValueAxis axis, Area area, Area inner, NiceScale scale, Formats formats)
    {
        double taken = double.NegativeInfinity;
        for (int i = 0; i < scale.Count; i++)
        {
            double x = XOf(inner, scale, scale.TickAt(i));
            string text = formats.Number(scale.TickAt(i), scale.Decimals);
            double half = TextMeasure.Width(text, TextSize.Tick) / 2;
            if (x - half < taken || x + half > scene.Width)
                continue;
            scene.Text(x, inner.Bottom + 14, text, TextSize.Tick, Anchor.Middle, Tone.Muted);
            taken = x + half + 4;
        }
        string unit = TextMeasure.Fit(axis.Unit, area.Width, TextSize.Tick);
        scene.Text(area.Right, inner.Bottom + 29, unit, TextSize.Tick, Anchor.End, Tone.Muted);
    }

    private static void Draw(Scene scene, Bar bar, Area inner, NiceScale scale, Row row, Formats formats)
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
            Segment(scene, segment, inner, scale, from, row);
            if (bar.Segments.Count > 1)
                SegmentLabel(scene, bar, segment, inner, scale, from, row, formats);
        }
        double middle = row.Y + BarHeight / 2;
        if (HasTotalMark(bar))
            scene.Marker(
                MarkerShape.Diamond,
                new Spot(XOf(inner, scale, bar.Total), middle),
                4.5,
                Tone.Paper,
                Tone.Ink
            );
        Whisker(scene, bar, inner, scale, middle);
        if (!bar.ShowTotal)
            return;
        double end = double.IsFinite(bar.High) ? Math.Max(positive, bar.High) : positive;
        double mark = HasTotalMark(bar) ? XOf(inner, scale, bar.Total) + 6 : 0;
        string total = TotalText(bar, row.Low, row.Decimals, formats);
        scene.Text(Math.Max(XOf(inner, scale, end) + 8, mark), row.Y + 13, total);
    }

    private static (double Left, double Right) Ends(BarSegment segment, Area inner, NiceScale scale, double from)
    {
        double to = XOf(inner, scale, from + segment.Value);
        double start = XOf(inner, scale, from);
        return (Math.Min(start, to), Math.Max(start, to));
    }

    private static void Segment(Scene scene, BarSegment segment, Area inner, NiceScale scale, double from, Row row)
    {
        var (left, right) = Ends(segment, inner, scale, from);
        if (right - left >= 0.05)
            scene.Rect(new Area(left, row.Y, right - left, BarHeight), segment.Colour);
    }

    private static void SegmentLabel(
        Scene scene,
        Bar bar,
        BarSegment segment,
        Area inner,
        NiceScale scale,
        double from,
        Row row,
        Formats formats
    )
    {
        var (left, right) = Ends(segment, inner, scale, from);
        string text = formats.Number(segment.Value, row.Decimals);
        double width = TextMeasure.Width(text, TextSize.Cell);
        double centre = (left + right) / 2;
        bool underMark = HasTotalMark(bar) && Math.Abs(XOf(inner, scale, bar.Total) - centre) < width / 2 + 7;
        if (width + 4 <= right - left && !underMark)
            scene.Text(centre, row.Y + 12, text, TextSize.Cell, Anchor.Middle, Tone.OnPart);
    }

    private static bool HasTotalMark(Bar bar) =>
        bar.ShowTotal && bar.Segments.Any(s => s.Value > 0) && bar.Segments.Any(s => s.Value < 0);

    private static void Whisker(Scene scene, Bar bar, Area inner, NiceScale scale, double middle)
    {
        if (!double.IsFinite(bar.Low) || !double.IsFinite(bar.High))
            return;
        var low = new Spot(XOf(inner, scale, bar.Low), middle);
        var high = new Spot(XOf(inner, scale, bar.High), middle);
        scene.Line(low, high, Tone.Ink, 1.4);
        foreach (Spot end in new[] { low, high })
            scene.Line(end with { Y = middle - 4 }, end with { Y = middle + 4 }, Tone.Ink, 1.4);
    }
}
