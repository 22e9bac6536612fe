using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Engine;

/// <summary>Puts a run's months together.</summary>
public static class ResultAssembly
{
    /// <summary>The result of a run.</summary>
    /// <param name="key">Which run.</param>
    /// <param name="months">All its months, in order.</param>
    public static RunResult Of(RunKey key, IReadOnlyList<MonthRecord> months)
    {
        var totals = new IndicatorTotals();
        var series = new List<SeriesPoint>();
        foreach (var month in months)
        foreach (var measurement in month.Measurements)
        {
            series.Add(new SeriesPoint(measurement.Indicator, measurement.Entity, month.Epoch, measurement.Value));
            totals.Add(measurement);
        }

        return new RunResult
        {
            Key = key,
            Indicators = totals.Values(),
            Series = series,
            Hourly = [.. months.SelectMany(m => m.Hourly)],
            Ledger = [.. months.SelectMany(m => m.Ledger)],
            Emissions = [.. months.SelectMany(m => m.Emissions)],
            Events = [.. months.SelectMany(m => m.Events)],
            Decisions = [.. months.SelectMany(m => m.Decisions)],
        };
    }
}
