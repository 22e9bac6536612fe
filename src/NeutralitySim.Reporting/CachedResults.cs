using NeutralitySim.Core.Results;
using NeutralitySim.Core.Welfare;
using NeutralitySim.Results;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting;

/// <summary>Results read once: every question is put to the reader the first time and remembered. Safe for several threads.</summary>
internal sealed class CachedResults(ResultsReader reader)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Question, string Indicator, Entity Entity, int Month), object> _answers = [];

    public IReadOnlyList<RunKey> Runs => Once((nameof(Runs), "", default, 0), () => reader.Runs);

    public IReadOnlyList<LedgerSum> LedgerTotals => Once((nameof(LedgerTotals), "", default, 0), reader.LedgerTotals);

    public IReadOnlyList<EmissionSum> EmissionTotals =>
        Once((nameof(EmissionTotals), "", default, 0), reader.EmissionTotals);

    public IReadOnlyList<ComparisonRow> Comparison => Once((nameof(Comparison), "", default, 0), reader.Comparison);

    public IReadOnlyList<SciScore> SciScores => Once((nameof(SciScores), "", default, 0), reader.SciScores);

    public IReadOnlyList<ChannelSum> EmissionChannels =>
        Once((nameof(EmissionChannels), "", default, 0), reader.EmissionChannels);

    public IReadOnlyList<Entity> Entities(string indicator) =>
        Once((nameof(Entities), indicator, default, 0), () => reader.Entities(indicator));

    public IReadOnlyList<RegimeValues> Values(string indicator, Entity entity) =>
        Once((nameof(Values), indicator, entity, 0), () => reader.IndicatorValues(indicator, entity));

    public IReadOnlyList<RegimeSeries> Series(string indicator, Entity entity) =>
        Once((nameof(Series), indicator, entity, 0), () => reader.Series(indicator, entity));

    public IReadOnlyList<int> HourlyMonths(string indicator, Entity entity) =>
        Once((nameof(HourlyMonths), indicator, default, 0), () => reader.HourlyMonths(indicator))
            .GetValueOrDefault(entity, []);

    public IReadOnlyList<RegimeHours> Hourly(string indicator, Entity entity, int month) =>
        Once((nameof(Hourly), indicator, default, month), () => reader.Hourly(indicator, month))
            .TryGetValue(entity, out var day)
            ? day.Value
            : [.. reader.Regimes.Select(regime => new RegimeHours(regime, []))];

    public WelfareDifference? Welfare(string regime, WelfareWindow window) =>
        Once(
            (nameof(Welfare), regime, default, (int)window),
            () => (WelfareDifference?[])[reader.Welfare(regime, window)]
        )[0];

    public IReadOnlyDictionary<AccountGroup, double> Fees(string regime, WelfareWindow window) =>
        Once((nameof(Fees), regime, default, (int)window), () => reader.Fees(regime, window));

    /// <summary>Decisions of all finished runs of a regime.</summary>
    public IReadOnlyList<RunEvent> AllEvents(string regime) =>
        Once(
            (nameof(AllEvents), regime, default, 0),
            IReadOnlyList<RunEvent> () => [.. Runs.Where(run => run.Regime == regime).SelectMany(reader.Events)]
        );

    /// <summary>Decisions of the first finished run of a regime; empty where there is none.</summary>
    public IReadOnlyList<RunEvent> FirstEvents(string regime) =>
        Once(
            (nameof(FirstEvents), regime, default, 0),
            IReadOnlyList<RunEvent> () => [.. Runs.Where(run => run.Regime == regime).Take(1).SelectMany(reader.Events)]
        );

    /// <summary>An answer asked for once; the reader is asked by one thread at a time.</summary>
    public T Read<T>(Func<ResultsReader, T> read)
    {
        lock (_gate)
            return read(reader);
    }

    /// <summary>An answer kept for good; the reader is asked by one thread at a time.</summary>
    public T Once<T>((string Question, string Indicator, Entity Entity, int Month) key, Func<T> read)
        where T : class
    {
        lock (_gate)
        {
            if (_answers.TryGetValue(key, out object? known))
                return (T)known;
            T answer = read();
            _answers[key] = answer;
            return answer;
        }
    }
}
