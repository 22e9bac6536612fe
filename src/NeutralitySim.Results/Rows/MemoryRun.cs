using NeutralitySim.Core.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Results.Rows;

/// <summary>A run in memory, with its values laid out by what they are about when first asked for.</summary>
internal sealed class MemoryRun(long id, RunResult result, RunDetail detail)
{
    private readonly ValueIndex<IndicatorValue> _ofRun = new(result.Indicators, v => v.Indicator, v => v.Entity);
    private readonly ValueIndex<SeriesPoint> _ofMonths = new(result.Series, v => v.Indicator, v => v.Entity);

    /// <summary>Number in the order of storing, from 1.</summary>
    internal long Id { get; } = id;

    internal RunDetail Detail { get; } = detail;

    internal RunResult Result { get; } = result;

    internal IEnumerable<Entity> Entities(string indicator) =>
        _ofRun.Entities(indicator).Concat(_ofMonths.Entities(indicator));

    internal IEnumerable<RowValue> OfRun(string indicator, Entity entity) =>
        Defined(_ofRun.Rows(indicator, entity).Select(value => Row(entity, 0, 0, value.Value)));

    internal IEnumerable<RowValue> OfMonths(string indicator, Entity entity) =>
        Defined(_ofMonths.Rows(indicator, entity).Select(point => Row(entity, point.Month, 0, point.Value)));

    // A pass over the list is faster than laying it out: hours are many, and an answer needs those of a month or two.
    internal IEnumerable<RowValue> OfHours(string indicator, int month)
    {
        foreach (var point in Result.Hourly)
            if (point.Month == month && point.Indicator == indicator && !double.IsNaN(point.Value))
                yield return Row(point.Entity, month, point.Hour, point.Value);
    }

    internal IEnumerable<(Entity Entity, int Month)> HourlyMonths(string indicator)
    {
        HourlyPoint last = default;
        foreach (var point in Result.Hourly)
        {
            bool isKnown =
                point.Month == last.Month && point.Entity == last.Entity && point.Indicator == last.Indicator;
            if (isKnown || point.Indicator != indicator || double.IsNaN(point.Value))
                continue;
            last = point;
            yield return (point.Entity, point.Month);
        }
    }

    private static IEnumerable<RowValue> Defined(IEnumerable<RowValue> rows) =>
        rows.Where(row => !double.IsNaN(row.Value.Value));

    private RowValue Row(Entity entity, int month, int hour, double value) =>
        new(entity, Result.Key.Regime, month, hour, new ReplicationValue(Result.Key.Replication, value));
}
