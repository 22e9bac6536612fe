using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tests.Samples;

/// <summary>
/// The sample experiment before and after a lever was moved, three replications each. The lever makes tolls twice as dear: under
/// <c>tolled</c> speed falls by a fifth, bills by 0.42, carbon rises, links fill; the other regimes stay as they are.
/// </summary>
public sealed class LiveStore : IDisposable
{
    private const int Replications = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("neutralitysim-live-").FullName;
    private readonly ResultsStore _before;
    private readonly ResultsStore _after;

    public LiveStore()
    {
        _before = Store("before", Completed);
        _after = Store("after", run => Dearer(Completed(run)));
    }

    public ReportContext Before(string language = "en", bool? isEstimate = true) =>
        new(_before.Reader, language) { IsEstimate = isEstimate };

    public ReportContext After(string language = "en", bool? isEstimate = true) =>
        new(_after.Reader, language) { IsEstimate = isEstimate };

    /// <summary>A store of one replication, as an estimate has it.</summary>
    internal ResultsStore Single(string name, bool after) =>
        Store(name, after ? run => Dearer(Completed(run)) : Completed, replications: 1);

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ResultsStore Store(string name, Func<RunResult, RunResult> change, int replications = Replications)
    {
        var store = ResultsStore.Create(Path.Combine(_folder, name), SampleResults.Description);
        for (int replication = 0; replication < replications; replication++)
            foreach (string regime in SampleResults.Regimes)
                store.Append(change(SampleResults.Run(regime, replication)));
        return store;
    }

    // What the engine records beyond the samples of reports: totals over all actors, and the day of links.
    private static RunResult Completed(RunResult run)
    {
        int regime = Array.IndexOf(SampleResults.Regimes, run.Key.Regime);
        double draw = 0.1 * run.Key.Replication;
        var links = run
            .Series.Where(point => point.Indicator == Indicators.BusyHourUtilisation.Id)
            .SelectMany(point =>
                Enumerable
                    .Range(0, 24)
                    .Select(hour => new HourlyPoint(
                        point.Indicator,
                        point.Entity,
                        point.Month,
                        hour,
                        point.Value * (0.3 + 0.7 * Math.Exp(-Math.Pow((hour - 20.5) / 4, 2)))
                    ))
            );
        return run with
        {
            Indicators =
            [
                .. run.Indicators,
                .. run
                    .Indicators.Where(value =>
                        value.Indicator == Indicators.SpeedIndex.Id && value.Entity.Kind == EntityKind.Provider
                    )
                    .Select(value => value with { Indicator = Indicators.ExperiencedSpeed.Id }),
                new(Indicators.Households.Id, Entity.All, 1e6),
                new(Indicators.BasketBill.Id, Entity.All, 36.59 - 0.2 * regime + draw),
                new(Indicators.ConsumerSurplus.Id, Entity.All, 0.1 - 0.2 * regime + draw),
                new(Indicators.IspMargin.Id, Entity.All, 12 + 0.3 * regime + draw),
                new(Indicators.ProviderMargin.Id, Entity.All, 2 - 0.4 * regime),
            ],
            Hourly = [.. run.Hourly, .. links],
        };
    }

    private static RunResult Dearer(RunResult run) =>
        run.Key.Regime != "tolled"
            ? run
            : run with
            {
                Indicators = [.. run.Indicators.Select(value => value with { Value = Moved(value) })],
                Series = [.. run.Series.Select(p => p with { Value = Moved(p.Indicator, p.Value) })],
                Hourly = [.. run.Hourly.Select(p => p with { Value = Moved(p.Indicator, p.Value) })],
                Ledger =
                [
                    .. run.Ledger.Select(line =>
                        line.Kind == LedgerKind.Toll ? line with { Amount = 2 * line.Amount } : line
                    ),
                ],
                Emissions = [.. run.Emissions.Select(line => line with { CarbonGrams = 1.05 * line.CarbonGrams })],
            };

    private static double Moved(IndicatorValue value) =>
        value.Entity == Entity.All && value.Indicator == Indicators.BasketBill.Id ? value.Value - 0.42
        : value.Entity == Entity.All && value.Indicator == Indicators.ProviderMargin.Id ? value.Value - 1e-5
        : Moved(value.Indicator, value.Value);

    private static double Moved(string indicator, double value) =>
        indicator == Indicators.SpeedIndex.Id || indicator == Indicators.ExperiencedSpeed.Id ? 0.8 * value
        : indicator == Indicators.BusyHourUtilisation.Id ? Math.Min(1, value + 0.12)
        : value;
}
