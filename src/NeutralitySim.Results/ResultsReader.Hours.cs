using NeutralitySim.Core.Results;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results;

/// <content>Profiles of the day.</content>
public sealed partial class ResultsReader
{
    /// <summary>Months an indicator's day profile is kept for, of every entity that has any.</summary>
    public IReadOnlyDictionary<Entity, IReadOnlyList<int>> HourlyMonths(string indicator) =>
        _rows
            .HourlyMonths(indicator)
            .GroupBy(kept => kept.Entity, kept => kept.Month)
            .ToDictionary(entity => entity.Key, entity => (IReadOnlyList<int>)[.. entity.Distinct().Order()]);

    /// <summary>Day profile of an indicator in one month, per regime, of every entity whose month was kept, made when asked for.</summary>
    public IReadOnlyDictionary<Entity, Lazy<IReadOnlyList<RegimeHours>>> Hourly(string indicator, int month) =>
        _rows
            .HourValues(indicator, month)
            .GroupBy(row => row.Entity)
            .ToDictionary(entity => entity.Key, entity => new Lazy<IReadOnlyList<RegimeHours>>(() => DayOf(entity)));

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
