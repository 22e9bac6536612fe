using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Ticks along the bottom of a plot whose steps are equally wide columns.</summary>
/// <param name="Places">Steps.</param>
/// <param name="Labels">Labels, of one line or two.</param>
internal sealed record XAxisTicks(double[] Places, string[] Labels)
{
    private const double TickLength = 4;

    /// <summary>As many as have room.</summary>
    public static XAxisTicks Of(XAxis axis, double width, Locale locale) =>
        axis switch
        {
            MonthAxis months => Months(months, width / months.Count, locale),
            QuantityAxis quantity => Quantities(quantity, width, locale),
            NamedAxis named => Names(named, width / named.Count),
            _ => Hours(width, locale),
        };

    /// <summary>Puts on a sheet what belongs to an axis and to no tick; returns the y below all of it.</summary>
    public static double Put(Sheet sheet, Area inner, XAxis axis, Locale locale)
    {
        if (axis is QuantityAxis quantity)
            sheet.Text(inner.Right, inner.Bottom + 29, quantity.Unit, TextSize.Tick, Anchor.End, Tone.Muted);
        if (axis is NamedAxis named)
            sheet.Text(inner.Right, inner.Bottom + 29, named.Title, TextSize.Tick, Anchor.End, Tone.Muted);
        return inner.Bottom + (axis is HourAxis ? 18 : 32);
    }

    public void Draw(PlotPen pen, string frame) => pen.BottomAxis(Places, Labels, TickLength, frame, grid: false);

    private static XAxisTicks Hours(double width, Locale locale)
    {
        int every = width / 8 > TextMeasure.Width(locale.Hour(24), TextSize.Tick) + 10 ? 3 : 6;
        int[] hours = [.. Enumerable.Range(0, 24 / every + 1).Select(i => i * every)];
        return new([.. hours.Select(h => h - 0.5)], [.. hours.Select(locale.Hour)]);
    }

    private static XAxisTicks Months(MonthAxis axis, double column, Locale locale)
    {
        MonthTick[] ticks = [.. MonthTicks.Of(axis, MonthTicks.Interval(axis, column, locale), locale)];
        var labels = new List<string>();
        double yearsEnd = double.NegativeInfinity;
        foreach (MonthTick tick in ticks)
        {
            double half = TextMeasure.Width(tick.Year, TextSize.Tick) / 2;
            bool hasYear = tick.Year.Length > 0 && tick.Step * column - half >= yearsEnd;
            labels.Add(hasYear ? $"{tick.Label}\n{tick.Year}" : tick.Label);
            if (hasYear)
                yearsEnd = tick.Step * column + half + 4;
        }
        return new([.. ticks.Select(t => (double)t.Step)], [.. labels]);
    }

    private static XAxisTicks Names(NamedAxis axis, double column)
    {
        double widest = axis.Names.Max(name => TextMeasure.Width(name, TextSize.Tick)) + 10;
        int every = Math.Max(1, (int)Math.Ceiling(widest / column));
        int[] steps = [.. Enumerable.Range(0, (axis.Count - 1) / every + 1).Select(i => i * every)];
        return new([.. steps.Select(step => (double)step)], [.. steps.Select(step => axis.Names[step])]);
    }

    private static XAxisTicks Quantities(QuantityAxis axis, double width, Locale locale)
    {
        var scale = NiceScale.Covering(0, axis.Last, true, Math.Max(2, (int)(width / 80)));
        double[] values = [.. Enumerable.Range(0, scale.Count).Select(scale.TickAt).Where(v => v <= axis.Last)];
        return new(
            [.. values.Select(v => v / axis.Last * (axis.Count - 1))],
            [.. values.Select(v => locale.Number(v, scale.Decimals))]
        );
    }
}
