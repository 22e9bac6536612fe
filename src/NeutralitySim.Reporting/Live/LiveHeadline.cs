using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Live;

/// <summary>
/// The seven numbers above the figures: speed, bill, what households gain in all, margins of ISPs and of content providers, carbon per viewing hour, providers
/// in business. Those the results lack are left out.
/// </summary>
/// <param name="Language">Two-letter code of all texts.</param>
/// <param name="Regimes">Ids and names of the regimes, in the order of the cells.</param>
/// <param name="Rows">The numbers.</param>
public sealed record LiveHeadline(
    string Language,
    IReadOnlyList<(string Id, string Name)> Regimes,
    IReadOnlyList<LiveHeadlineRow> Rows
)
{
    /// <summary>The headline of some results.</summary>
    /// <param name="now">Results of the scenario as the levers stand.</param>
    /// <param name="baseline">Results before any lever was moved; null for none.</param>
    /// <param name="study">Study of the scenario as it stands in <paramref name="now"/>, for verdicts on differences between regimes; null for none.</param>
    /// <remarks>
    /// Differences are paired by replication where both sides drew the same random numbers: always between regimes, and from the
    /// baseline where both are estimates or both are exact.
    /// </remarks>
    public static LiveHeadline Of(ReportContext now, ReportContext? baseline, StudyDocument? study = null) =>
        new(
            now.Language,
            [.. now.Reader.Regimes.Select(regime => (regime, now.RegimeName(regime)))],
            [.. LiveIndicator.All.Select(shown => Row(now, baseline, study, shown)).OfType<LiveHeadlineRow>()]
        );

    private static LiveHeadlineRow? Row(
        ReportContext now,
        ReportContext? baseline,
        StudyDocument? study,
        LiveIndicator shown
    )
    {
        var indicator = shown.Definition;
        foreach (var (entity, values) in shown.Found(now))
        {
            var before = baseline?.Results.Values(indicator.Id, entity) ?? [];
            bool isPaired = baseline is not null && IsPaired(now, baseline);
            var numbers = HeadlineNumbers.Of(now, now.Reader.UnitOf(indicator.Id), [.. values, .. before]);
            var neutral = values.FirstOrDefault(v => v.Regime == now.Description.Baseline);
            return new LiveHeadlineRow(
                indicator.Id,
                now.Locale[shown.Name],
                entity == Entity.All ? "" : now.EntityName(entity),
                numbers.Unit,
                [
                    .. values.Select(value => new LiveHeadlineCell(
                        value.Regime,
                        numbers.Value(value.Estimate),
                        numbers.Scaled(value.Estimate.Mean),
                        numbers.Difference(before.FirstOrDefault(v => v.Regime == value.Regime), value, isPaired),
                        value == neutral ? null : numbers.Difference(neutral, value, isPaired: true)
                    )
                    {
                        Verdict =
                            study is null || value == neutral || value.Values.Count == 0
                                ? null
                                : LiveVerdict.Of(now, study, indicator.Id, value.Regime, entity == Entity.All),
                    }),
                ]
            );
        }
        return null;
    }

    private static bool IsPaired(ReportContext now, ReportContext baseline) =>
        now.IsEstimate == baseline.IsEstimate && now.Description.Seed == baseline.Description.Seed;
}
