using NeutralitySim.Core.Results;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results;

/// <content>Profiles of the day.</content>
public sealed partial class ResultsReader
{
    /// <summary>Months an indicator's day profile is kept for.</summary>
    public IReadOnlyList<int> HourlyEpochs(string indicator, Entity entity) =>
        [.. _rows.Values(ValueTable.Hourly, indicator, entity).Select(value => value.Epoch).Distinct().Order()];

    /// <summary>The same of every entity that has any, in one reading.</summary>
    public IReadOnlyDictionary<Entity, IReadOnlyList<int>> HourlyEpochs(string indicator) =>
        _rows
            .HourlyEpochs(indicator)
            .GroupBy(kept => kept.Entity, kept => kept.Epoch)
            .ToDictionary(entity => entity.Key, entity => (IReadOnlyList<int>)[.. entity.Distinct().Order()]);

    /// <summary>Day profile of an indicator in one month, per regime; no hours where the month was not kept.</summary>
    public IReadOnlyList<RegimeHours> Hourly(string indicator, Entity entity, int epoch) =>
        DayOf(_rows.Values(ValueTable.Hourly, indicator, entity).Where(value => value.Epoch == epoch));

    /// <summary>The same of every entity whose month was kept, in one reading.</summary>
    public IReadOnlyDictionary<Entity, IReadOnlyList<RegimeHours>> Hourly(string indicator, int epoch) =>
        _rows
            .Hours(indicator, epoch)
            .GroupBy(row => row.Entity, row => row.Row)
            .ToDictionary(entity => entity.Key, DayOf);

    private IReadOnlyList<RegimeHours> DayOf(IEnumerable<RowValue> rows)
    {
        var values = rows.ToLookup(value => value.Regime);
        return
        [
            .. Regimes.Select(regime => new RegimeHours(
                regime,
                [
                    .. values[regime]
                        .GroupBy(value => value.Hour, value => value.Value)
                        .OrderBy(hour => hour.Key)
                        .Select(hour => new HourValue(hour.Key, Intervals.Of([.. hour]))),
                ]
            )),
        ];
    }
}
