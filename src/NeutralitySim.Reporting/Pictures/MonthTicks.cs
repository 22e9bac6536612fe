using System.Globalization;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>A labelled month.</summary>
/// <param name="Step">Step of the axis.</param>
/// <param name="Label">Month, or year where only Januaries are labelled.</param>
/// <param name="Year">Year on the second line; empty where it repeats.</param>
internal readonly record struct MonthTick(int Step, string Label, string Year);

/// <summary>Chooses which months to label so that labels do not touch.</summary>
internal static class MonthTicks
{
    private static readonly int[] Intervals = [1, 2, 3, 6, 12, 24, 60, 120];

    /// <summary>Months from label to label.</summary>
    public static int Interval(MonthAxis axis, double columnWidth, Locale locale)
    {
        double widest = Enumerable.Range(1, 12).Max(m => TextMeasure.Width(locale.MonthName(m), TextSize.Tick));
        return Intervals.FirstOrDefault(i => i * columnWidth >= widest + 6 || i >= axis.Count, Intervals[^1]);
    }

    public static IEnumerable<MonthTick> Of(MonthAxis axis, int every, Locale locale)
    {
        int lastYear = int.MinValue;
        for (int step = 0; step < axis.Count; step++)
        {
            var (year, month) = axis.At(step);
            bool isLabelled = axis.Count <= every ? step == 0 : (year * 12 + month - 1) % every == 0;
            if (!isLabelled)
                continue;
            string yearText = year.ToString(CultureInfo.InvariantCulture);
            bool yearsOnly = every >= 12 && axis.Count > every;
            yield return yearsOnly
                ? new MonthTick(step, yearText, "")
                : new MonthTick(step, locale.MonthName(month), year == lastYear ? "" : yearText);
            lastYear = year;
        }
    }
}
