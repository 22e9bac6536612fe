using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Engine;

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
        var series = new List<SeriesPoint>();
        foreach (var month in months)
        {
            bands.Add(month.Deliveries);
            foreach (var measurement in month.Measurements)
            {
                series.Add(new SeriesPoint(measurement.Indicator, measurement.Entity, month.Epoch, measurement.Value));
                totals.Add(measurement);
            }
        }

        return new RunResult
        {
            Key = key,
            Indicators = totals.Values(),
            Series = series,
            Hourly = [.. months.SelectMany(m => m.Hourly)],
            Ledger = [.. months.SelectMany(m => m.Ledger)],
            Emissions = Emissions(world, months),
            EmissionTerms = [.. months.SelectMany(m => m.EmissionTerms)],
            EmissionBands = bands.Finish(),
            Events = [.. months.SelectMany(m => m.Events)],
            Decisions = [.. months.SelectMany(m => m.Decisions)],
        };
    }

    private static IReadOnlyList<EmissionLine> Emissions(World world, IReadOnlyList<MonthRecord> months)
    {
        if (world.Recording == RecordingDetail.Full)
            return [.. months.SelectMany(m => m.Emissions)];
        var totals = new EmissionTotals();
        foreach (var month in months)
            totals.Add(month.Emissions);
        return totals.Lines();
    }
}
