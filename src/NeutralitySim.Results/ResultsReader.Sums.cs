using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <content>Sums of payments and emissions, and the comparison of regimes.</content>
public sealed partial class ResultsReader
{
    /// <summary>Payments of the whole run, ordered by regime, payer, payee, kind.</summary>
    public IReadOnlyList<LedgerSum> LedgerTotals() => Ledger(byEpoch: false);

    /// <summary>Payments of each month, ordered by regime, month, payer, payee, kind.</summary>
    public IReadOnlyList<LedgerSum> LedgerByEpoch() => Ledger(byEpoch: true);

    /// <summary>Emissions of the whole run, ordered by regime, model, component, ISP, provider.</summary>
    public IReadOnlyList<EmissionSum> EmissionTotals() => Emissions(byEpoch: false);

    /// <summary>Emissions of each month, ordered by regime, month, model, component, ISP, provider.</summary>
    public IReadOnlyList<EmissionSum> EmissionsByEpoch() => Emissions(byEpoch: true);

    /// <summary>Every compared indicator and entity under every regime, in the order of the description.</summary>
    public IReadOnlyList<ComparisonRow> Comparison() =>
        [
            .. Description.ComparedIndicators.SelectMany(indicator =>
                Entities(indicator).Select(entity => Compare(indicator, entity))
            ),
        ];

    private ComparisonRow Compare(string indicator, Entity entity)
    {
        var regimes = IndicatorValues(indicator, entity);
        var baseline = regimes.Single(values => values.Regime == Description.Baseline);
        return new(
            indicator,
            UnitOf(indicator),
            entity,
            [
                .. regimes.Select(values => new ComparisonCell(
                    values.Regime,
                    values.Estimate,
                    values.Regime == Description.Baseline ? null : Intervals.OfDifference(baseline, values)
                )),
            ]
        );
    }

    private List<LedgerSum> Ledger(bool byEpoch) =>
        MeansPerRegime(
            run => _rows.Ledger(run, byEpoch),
            (sums, runs) =>
                sums.GroupBy(sum => (sum.Epoch, sum.Payer, sum.Payee, sum.Kind))
                    .Select(same =>
                        same.First() with
                        {
                            Quantity = same.Sum(sum => sum.Quantity) / runs,
                            Amount = same.Sum(sum => sum.Amount) / runs,
                        }
                    )
                    .OrderBy(sum => sum.Epoch)
                    .ThenBy(sum => sum.Payer, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Payee, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Kind)
        );

    private List<EmissionSum> Emissions(bool byEpoch) =>
        MeansPerRegime(
            run => _rows.Emissions(run, byEpoch),
            (sums, runs) =>
                sums.GroupBy(sum => (sum.Epoch, sum.Model, sum.Component, sum.Isp, sum.Provider))
                    .Select(same =>
                        same.First() with
                        {
                            ViewingHours = same.Sum(sum => sum.ViewingHours) / runs,
                            VolumeGigabytes = same.Sum(sum => sum.VolumeGigabytes) / runs,
                            EnergyKilowattHours = same.Sum(sum => sum.EnergyKilowattHours) / runs,
                            UnallocatedKilowattHours = same.Sum(sum => sum.UnallocatedKilowattHours) / runs,
                            CarbonGrams = same.Sum(sum => sum.CarbonGrams) / runs,
                            EmbodiedGrams = same.Sum(sum => sum.EmbodiedGrams) / runs,
                            MarketCarbonGrams = same.Sum(sum => sum.MarketCarbonGrams) / runs,
                        }
                    )
                    .OrderBy(sum => sum.Epoch)
                    .ThenBy(sum => sum.Model)
                    .ThenBy(sum => sum.Component)
                    .ThenBy(sum => sum.Isp, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Provider, StringComparer.Ordinal)
        );

    /// <summary>
    /// Sums within each run, then <paramref name="means"/> over a regime's runs, in the order of replications: the order
    /// in which runs were stored never shows in a digit.
    /// </summary>
    private List<T> MeansPerRegime<T>(
        Func<StoredRun, IReadOnlyList<T>> sumsOfRun,
        Func<IEnumerable<T>, int, IEnumerable<T>> means
    )
    {
        var runs = RunsByRegime();
        return [.. Regimes.SelectMany(regime => means(runs[regime].SelectMany(sumsOfRun), runs[regime].Count()))];
    }
}
