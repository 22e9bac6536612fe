using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Values by step of an axis; NaN where there is none.</summary>
internal static class StepValues
{
    /// <summary>Means by hour of the day.</summary>
    public static double[] ByHour(RegimeHours regime, double factor = 1) =>
        Of(24, regime.Hours.Select(hour => (hour.Hour, factor * hour.Estimate.Mean)));

    /// <summary>A figure of each month's estimate.</summary>
    public static double[] ByMonth(ReportContext context, RegimeSeries series, Func<Estimate, double> figure) =>
        Of(context.Months.Count, series.Months.Select(month => (month.Month, figure(month.Estimate))));

    private static double[] Of(int steps, IEnumerable<(int Step, double Value)> known)
    {
        var values = new double[steps];
        Array.Fill(values, double.NaN);
        foreach (var (step, value) in known.Where(one => one.Step >= 0 && one.Step < steps))
            values[step] = value;
        return values;
    }
}
