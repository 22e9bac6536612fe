using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws a <see cref="BarPlot"/>.</summary>
internal static class BarPlotDrawing
{
    private const double BarHeight = 17;
    private const double BarPitch = 22;
    private const double NameHeight = 15;
    private const double HeadingHeight = 20;
    private const double GroupGap = 10;
    private const double AxisHeight = 34;
    private const double MostForNames = 0.34;
    private const double LeastForNamesBeside = 450;
    private const double LeftOfAxis = 14;
    private const int FewestDigitsLive = 2;

    public static double Height(Scene scene, BarPlot plot, double width) =>
        AxisHeight + BarsHeight(plot, HasNamesAbove(scene, plot, width));

    public static void Draw(Scene scene, BarPlot plot, Area area, Locale locale)
    {
        Bar[] bars = [.. plot.Groups.SelectMany(g => g.Bars)];
        var (low, high) = Extent(bars, plot.Axis);
        var totals = new BarTotals(
            low,
            Precision.DecimalsFor(Math.Max(high, -low), 3),
            scene.IsLive ? FewestDigitsLive : 0,
            locale
        );
        bool namesAbove = HasNamesAbove(scene, plot, area.Width);
        double names = namesAbove ? 0 : Math.Min(MostForNames * area.Width, Widest(bars.Select(b => b.Name)));
        double left = namesAbove ? LeftOfAxis : names + 10;
        double right = Widest(bars.Where(b => b.ShowTotal).Select(totals.TextOf)) + 8;
        var inner = new Area(area.X + left, area.Y, area.Width - left - right - 4, BarsHeight(plot, namesAbove));
        NiceScale scale = ScaleFor(low, high, inner.Width, locale);
        Axis(scene, plot.Axis, area, inner, scale, locale);
        double y = area.Y;
        foreach (BarGroup group in plot.Groups)
        {
            if (group.Heading.Length > 0)
            {
                string heading = TextMeasure.Fit(group.Heading, area.Width, TextSize.Label, true);
                scene.Text(area.X, y + 14, heading, bold: true);
                y += HeadingHeight;
            }
            if (!namesAbove)
                Grid(scene, inner with { Y = y, Height = group.Bars.Count * BarPitch - (BarPitch - BarHeight) }, scale);
            foreach (Bar bar in group.Bars)
            {
                if (namesAbove)
                {
                    scene.Text(area.X, y + 11, TextMeasure.Fit(bar.Name, area.Width, TextSize.Label));
                    y += NameHeight;
                    Grid(scene, inner with { Y = y, Height = BarHeight }, scale);
                }
                else
                {
                    string name = TextMeasure.Fit(bar.Name, names + 0.1, TextSize.Label);
                    scene.Text(inner.X - 8, y + 13, name, anchor: Anchor.End);
                }
                new BarDrawing(scene, bar, inner with { Y = y, Height = BarHeight }, scale, totals).Draw();
                y += BarPitch;
            }
            y += GroupGap;
        }
    }

    // A live page never cuts a name, for two regimes may begin alike, and leaves bars on a phone what room there is.
    private static bool HasNamesAbove(Scene scene, BarPlot plot, double width)
    {
        if (!scene.IsLive)
            return false;
        double names = Widest(plot.Groups.SelectMany(g => g.Bars).Select(b => b.Name));
        return width < LeastForNamesBeside || names > MostForNames * width;
    }

    private static double BarsHeight(BarPlot plot, bool namesAbove) =>
        plot.Groups.Sum(g =>
            g.Bars.Count * (namesAbove ? BarPitch + NameHeight : BarPitch)
            + (g.Heading.Length > 0 ? HeadingHeight : 0)
            + GroupGap
        );

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
    private static NiceScale ScaleFor(double low, double high, double width, Locale locale)
    {
        for (int ticks = (int)(width / 70); ; ticks--)
        {
            var scale = NiceScale.Covering(low, high, true, Math.Max(1, ticks));
            double widest = Math.Max(
                TextMeasure.Width(locale.Number(scale.Low, scale.Decimals), TextSize.Tick),
                TextMeasure.Width(locale.Number(scale.High, scale.Decimals), TextSize.Tick)
            );
            if (ticks <= 1 || widest + 12 <= width / (scale.Count - 1))
                return scale;
        }
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

    private static void Axis(Scene scene, ValueAxis axis, Area area, Area inner, NiceScale scale, Locale locale)
    {
        double taken = double.NegativeInfinity;
        for (int i = 0; i < scale.Count; i++)
        {
            double x = XOf(inner, scale, scale.TickAt(i));
            string text = locale.Number(scale.TickAt(i), scale.Decimals);
            double half = TextMeasure.Width(text, TextSize.Tick) / 2;
            if (x - half < Math.Max(taken, 0) || x + half > scene.Width)
                continue;
            scene.Text(x, inner.Bottom + 14, text, TextSize.Tick, Anchor.Middle, Tone.Muted);
            taken = x + half + 4;
        }
        string unit = TextMeasure.Fit(axis.Unit, area.Width, TextSize.Tick);
        scene.Text(area.Right, inner.Bottom + 29, unit, TextSize.Tick, Anchor.End, Tone.Muted);
    }
}
