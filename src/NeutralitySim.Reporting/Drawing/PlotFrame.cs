using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws ticks and their labels along the bottom of a plot whose steps are equally wide columns.</summary>
internal static class PlotFrame
{
    /// <summary>Height below the plot that tick labels take.</summary>
    public static double HeightBelow(XAxis axis) => axis is HourAxis ? 18 : 32;

    /// <summary>Middle of a step's column.</summary>
    public static double XOf(Area plot, XAxis axis, double step) => plot.X + (step + 0.5) * plot.Width / axis.Count;

    public static void Bottom(Scene scene, Area plot, XAxis axis, Locale locale)
    {
        if (axis is MonthAxis months)
            Months(scene, plot, months, locale);
        else if (axis is QuantityAxis quantity)
            Quantities(scene, plot, quantity, locale);
        else
            Hours(scene, plot, locale);
    }

    private static void Hours(Scene scene, Area plot, Locale locale)
    {
        int every = plot.Width / 8 > TextMeasure.Width(locale.Hour(24), TextSize.Tick) + 10 ? 3 : 6;
        for (int hour = 0; hour <= 24; hour += every)
        {
            double x = plot.X + hour * plot.Width / 24;
            Tick(scene, x, plot.Bottom);
            scene.Text(x, plot.Bottom + 16, locale.Hour(hour), TextSize.Tick, Anchor.Middle, Tone.Muted);
        }
    }

    private static void Months(Scene scene, Area plot, MonthAxis axis, Locale locale)
    {
        int every = MonthTicks.Interval(axis, plot.Width / axis.Count, locale);
        double yearsEnd = double.NegativeInfinity;
        foreach (MonthTick tick in MonthTicks.Of(axis, every, locale))
        {
            double x = XOf(plot, axis, tick.Step);
            Tick(scene, x, plot.Bottom);
            scene.Text(x, plot.Bottom + 16, tick.Label, TextSize.Tick, Anchor.Middle, Tone.Muted);
            double half = TextMeasure.Width(tick.Year, TextSize.Tick) / 2;
            if (tick.Year.Length == 0 || x - half < yearsEnd)
                continue;
            scene.Text(x, plot.Bottom + 29, tick.Year, TextSize.Tick, Anchor.Middle, Tone.Muted);
            yearsEnd = x + half + 4;
        }
    }

    private static void Quantities(Scene scene, Area plot, QuantityAxis axis, Locale locale)
    {
        var scale = NiceScale.Covering(0, axis.Last, true, Math.Max(2, (int)(plot.Width / 80)));
        for (int tick = 0; tick < scale.Count && scale.TickAt(tick) <= axis.Last; tick++)
        {
            double x = XOf(plot, axis, scale.TickAt(tick) / axis.Last * (axis.Count - 1));
            Tick(scene, x, plot.Bottom);
            string text = locale.Number(scale.TickAt(tick), scale.Decimals);
            scene.Text(x, plot.Bottom + 16, text, TextSize.Tick, Anchor.Middle, Tone.Muted);
        }
        scene.Text(plot.Right, plot.Bottom + 29, axis.Unit, TextSize.Tick, Anchor.End, Tone.Muted);
    }

    private static void Tick(Scene scene, double x, double y) =>
        scene.Line(new Spot(x, y), new Spot(x, y + 4), Tone.Muted);
}
