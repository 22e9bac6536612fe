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
            LabelAxis labels => Named(labels, width),
            _ => Hours(width, locale),
        };

    /// <summary>Puts on a sheet what belongs to an axis and to no tick; returns the y below all of it.</summary>
    public static double Put(Sheet sheet, Area inner, XAxis axis, Locale locale)
    {
        string title = axis switch
        {
            QuantityAxis quantity => quantity.Unit,
            LabelAxis labels => labels.Title,
            _ => "",
        };
        if (title.Length > 0)
            sheet.Text(inner.Right, inner.Bottom + 29, title, TextSize.Tick, Anchor.End, Tone.Muted);
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

    // Both ends and as many between them, evenly, as have room.
    private static XAxisTicks Named(LabelAxis axis, double width)
    {
        double widest = axis.Labels.Max(label => TextMeasure.Width(label, TextSize.Tick)) + 12;
        int last = axis.Count - 1;
        int every = Enumerable
            .Range(1, Math.Max(1, last))
            .FirstOrDefault(step => last % step == 0 && step * width / axis.Count >= widest, Math.Max(1, last));
        int[] steps = [.. Enumerable.Range(0, last / every + 1).Select(i => i * every)];
        return new([.. steps.Select(step => (double)step)], [.. steps.Select(step => axis.Labels[step])]);
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
