using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>A run in memory, with its values laid out by what they are about when first asked for.</summary>
internal sealed class MemoryRun(long id, RunResult result)
{
    private readonly ValueIndex _indicators = new(
        result.Indicators.Count,
        i => (result.Indicators[i].Indicator, result.Indicators[i].Entity)
    );
    private readonly ValueIndex _series = new(
        result.Series.Count,
        i => (result.Series[i].Indicator, result.Series[i].Entity)
    );
    private readonly ValueIndex _hourly = new(
        result.Hourly.Count,
        i => (result.Hourly[i].Indicator, result.Hourly[i].Entity)
    );

    /// <summary>Number in the order of storing, from 1.</summary>
    internal long Id { get; } = id;

    internal RunResult Result { get; } = result;

    internal IEnumerable<string> Indicators => _indicators.Indicators.Concat(_series.Indicators);

    internal IEnumerable<Entity> Entities(string indicator) =>
        _indicators.Entities(indicator).Concat(_series.Entities(indicator));

    internal IEnumerable<RowValue> Values(ValueTable table, string indicator, Entity entity) =>
        table switch
        {
            ValueTable.Indicator => _indicators
                .Rows(indicator, entity)
                .Select(row => Row(0, 0, Result.Indicators[row].Value)),
            ValueTable.Series => _series
                .Rows(indicator, entity)
                .Select(row => Row(Result.Series[row].Epoch, 0, Result.Series[row].Value)),
            _ => _hourly
                .Rows(indicator, entity)
                .Select(row => Row(Result.Hourly[row].Epoch, Result.Hourly[row].Hour, Result.Hourly[row].Value)),
        };

    // A pass over the list is faster than laying it out: hours are many, and an answer needs those of a month or two.
    internal IEnumerable<(Entity Entity, int Epoch)> HourlyEpochs(string indicator)
    {
        HourlyPoint last = default;
        foreach (var point in Result.Hourly)
        {
            bool isKnown =
                point.Epoch == last.Epoch && point.Entity == last.Entity && point.Indicator == last.Indicator;
            if (isKnown || point.Indicator != indicator || double.IsNaN(point.Value))
                continue;
            last = point;
            yield return (point.Entity, point.Epoch);
        }
    }

    internal IEnumerable<(Entity Entity, RowValue Row)> Hours(string indicator, int epoch)
    {
        foreach (var point in Result.Hourly)
            if (point.Epoch == epoch && point.Indicator == indicator && !double.IsNaN(point.Value))
                yield return (point.Entity, Row(epoch, point.Hour, point.Value));
    }

    private RowValue Row(int epoch, int hour, double value) =>
        new(Result.Key.Regime, epoch, hour, new ReplicationValue(Result.Key.Replication, value));
}
