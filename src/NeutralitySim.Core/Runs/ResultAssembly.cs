using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Puts a run's months together.</summary>
public static class ResultAssembly
{
    /// <summary>The result of a run.</summary>
    /// <param name="world">World of its regime.</param>
    /// <param name="key">Which run.</param>
    /// <param name="months">All its months, in order.</param>
    public static RunResult Of(World world, RunKey key, IReadOnlyList<MonthRecord> months)
    {
        var bands = new BandMeter(world);
        var totals = new IndicatorTotals();
        foreach (var month in months)
        {
            bands.Add(month.Deliveries);
            foreach (var measurement in month.Measurements)
                totals.Add(measurement);
        }

        return new RunResult
        {
            Key = key,
            Indicators = totals.Values(months.Count),
            Series = new JoinedRows<SeriesPoint>(months.Select(SeriesOf)),
            Hourly = All(months, m => m.Hourly),
            Ledger = All(months, m => m.Ledger),
            Emissions = Emissions(world, months),
            EmissionTerms = All(months, m => m.EmissionTerms),
            EmissionBands = bands.Finish(),
            Welfare = All(months, m => m.Welfare),
            Events = All(months, m => m.Events),
            Decisions = All(months, m => m.Decisions),
        };
    }

    private static IReadOnlyList<EmissionLine> Emissions(World world, IReadOnlyList<MonthRecord> months)
    {
        if (world.Recording == RecordingDetail.Full)
            return All(months, m => m.Emissions);
        var totals = new EmissionTotals();
        foreach (var month in months)
            totals.Add(month.Emissions);
        return totals.Lines();
    }

    private static SeriesPoint[] SeriesOf(MonthRecord month)
    {
        var series = new SeriesPoint[month.Measurements.Count];
        for (int row = 0; row < series.Length; row++)
        {
            var measurement = month.Measurements[row];
            series[row] = new SeriesPoint(measurement.Indicator, measurement.Entity, month.Month, measurement.Value);
        }

        return series;
    }

    private static JoinedRows<T> All<T>(IReadOnlyList<MonthRecord> months, Func<MonthRecord, IReadOnlyList<T>> rows) =>
        new(months.Select(rows));
}
