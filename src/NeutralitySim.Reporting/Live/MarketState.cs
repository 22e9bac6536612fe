using NeutralitySim.Core.Results;

namespace NeutralitySim.Reporting.Live;

/// <summary>How concentrated markets are at the end of a run, and who has left.</summary>
/// <param name="Regime">Id of the regime.</param>
/// <param name="Isps">Herfindahl–Hirschman index of ISPs by lines, 0 to 10,000, the whole scenario as one market; NaN where nobody has lines.</param>
/// <param name="Services">The same of services by adopting lines.</param>
/// <param name="Left">Names of services nobody can take any more.</param>
public sealed record MarketState(string Regime, double Isps, double Services, IReadOnlyList<string> Left)
{
    private const double Whole = 10_000;

    /// <summary>One per regime, in their order.</summary>
    public static IReadOnlyList<MarketState> Of(ReportContext results)
    {
        var description = results.Description;
        string[] services = [.. description.Providers.Select(p => p.Id).Except(description.BackgroundProviders)];
        return
        [
            .. results.Reader.Regimes.Select(regime =>
            {
                double[] lines =
                [
                    .. description.Isps.Select(isp =>
                        Of(results, Indicators.Lines, new(EntityKind.Isp, isp.Id), regime)
                    ),
                ];
                double[] adopters =
                [
                    .. services.Select(id => Of(results, Indicators.Adopters, new(EntityKind.Provider, id), regime)),
                ];
                return new MarketState(
                    regime,
                    Index(lines),
                    Index(adopters),
                    [.. services.Where((_, place) => adopters[place] == 0).Select(results.ProviderName)]
                );
            }),
        ];
    }

    private static double Index(double[] sizes)
    {
        double[] known = [.. sizes.Where(double.IsFinite)];
        double sum = known.Sum();
        return sum > 0 ? Whole * known.Sum(size => size / sum * (size / sum)) : double.NaN;
    }

    private static double Of(ReportContext results, IndicatorDefinition indicator, Entity entity, string regime) =>
        results.Results.Values(indicator.Id, entity).FirstOrDefault(value => value.Regime == regime)
            is { Values.Count: > 0 } found
            ? found.Estimate.Mean
            : double.NaN;
}
