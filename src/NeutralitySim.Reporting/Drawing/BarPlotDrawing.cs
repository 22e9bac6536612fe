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
    private const double LeastForReferenceText = 500;

    public static double Height(BarPlot plot) =>
        AxisHeight
        + plot.Groups.Sum(g => g.Bars.Count * BarPitch + (g.Heading.Length > 0 ? HeadingHeight : 0) + GroupGap);

    public static void Draw(Scene scene, BarPlot plot, Area area, Formats formats)
    {
        Bar[] bars = [.. plot.Groups.SelectMany(g => g.Bars)];
        var (low, high) = Extent(bars, plot.Axis);
        int decimals = Precision.DecimalsFor(Math.Max(high, -low), 3);
        double names = Math.Min(0.34 * area.Width, Widest(bars.Select(b => b.Name)));
        var style = new Totals(low, decimals, area.Width >= LeastForReferenceText, formats);
        double totals = Widest(bars.Where(b => b.ShowTotal).Select(style.TextOf)) + 8;
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
                Draw(scene, bar, inner with { Y = y, Height = BarHeight }, scale, style);
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

    // How numbers of a plot are written; with few units of width the value before any change has no room.
    private readonly record struct Totals(double Low, int Decimals, bool ShowsReference, Formats Formats)
    {
        public string TextOf(Bar bar)
        {
            string total = Number(bar.Total);
            string before = Number(bar.ReferenceTotal);
            return ShowsReference && bar.Reference is not null && before != total ? $"{total} ({before})" : total;
        }

        private string Number(double value) =>
            Low < 0 ? Formats.Signed(value, Decimals) : Formats.Number(value, Decimals);
    }

    private static double Widest(IEnumerable<string> texts) =>
        texts.Select(t => TextMeasure.Width(t, TextSize.Label)).DefaultIfEmpty(0).Max();

    private static (double Low, double High) Extent(Bar[] bars, ValueAxis axis)
    {
        double high = axis.SharedMaximum ?? 0;
        double low = Math.Min(0, axis.SharedMinimum ?? 0);
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

    // The row is as high as the bar and as wide as the axis.
    private static void Draw(Scene scene, Bar bar, Area row, NiceScale scale, Totals style)
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
            Segment(scene, bar, segment, Ends(segment, row, scale, from), row.Y);
            if (bar.Segments.Count > 1)
                SegmentLabel(scene, bar, segment, row, scale, from, style);
        }
        double middle = row.Y + BarHeight / 2;
        bool isMarked = HasReferenceMark(bar, scale);
        if (isMarked)
            ReferenceTick.Draw(
                scene,
                new Spot(XOf(row, scale, bar.ReferenceTotal), middle),
                BarHeight / 2 + 1,
                KeyOf(bar, "reference")
            );
        if (HasTotalMark(bar))
            scene.Marker(
                MarkerShape.Diamond,
                new Spot(XOf(row, scale, bar.Total), middle),
                4.5,
                Tone.Paper,
                Tone.Ink,
                KeyOf(bar, "net")
            );
        Whisker(scene, bar, row, scale, middle);
        if (!bar.ShowTotal)
            return;
        double end = double.IsFinite(bar.High) ? Math.Max(positive, bar.High) : positive;
        double mark = HasTotalMark(bar) ? XOf(row, scale, bar.Total) + 6 : 0;
        double tick = isMarked ? XOf(row, scale, bar.ReferenceTotal) + 6 : 0;
        double x = Math.Max(Math.Max(XOf(row, scale, end) + 8, mark), tick);
        scene.Text(
            new TextShape(x, row.Y + 13, style.TextOf(bar), TextSize.Label, Anchor.Start, Tone.Ink, false),
            KeyOf(bar, "total")
        );
    }

    private static string KeyOf(Bar bar, string part) => bar.Key.Length == 0 ? "" : $"{bar.Key}/{part}";

    private static bool HasReferenceMark(Bar bar, NiceScale scale) =>
        Math.Abs(bar.ReferenceTotal - bar.Total) > LineDrawing.Invisible * (scale.High - scale.Low);

    private static (double Left, double Right) Ends(BarSegment segment, Area row, NiceScale scale, double from)
    {
        double to = XOf(row, scale, from + segment.Value);
        double start = XOf(row, scale, from);
        return (Math.Min(start, to), Math.Max(start, to));
    }

    private static void Segment(Scene scene, Bar bar, BarSegment segment, (double Left, double Right) ends, double y)
    {
        if (ends.Right - ends.Left >= 0.05)
            scene.Rect(
                new Area(ends.Left, y, ends.Right - ends.Left, BarHeight),
                segment.Colour,
                key: segment.Key.Length == 0 ? "" : KeyOf(bar, segment.Key)
            );
    }

    private static void SegmentLabel(
        Scene scene,
        Bar bar,
        BarSegment segment,
        Area row,
        NiceScale scale,
        double from,
        Totals style
    )
    {
        var (left, right) = Ends(segment, row, scale, from);
        string text = style.Formats.Number(segment.Value, style.Decimals);
        double width = TextMeasure.Width(text, TextSize.Cell);
        double centre = (left + right) / 2;
        bool Covers(double value, double half) => Math.Abs(XOf(row, scale, value) - centre) < width / 2 + half;
        bool underMark =
            HasTotalMark(bar) && Covers(bar.Total, 7) || HasReferenceMark(bar, scale) && Covers(bar.ReferenceTotal, 4);
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
