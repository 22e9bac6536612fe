using NeutralitySim.Core.Results;

namespace NeutralitySim.Reporting.Live;

/// <summary>What a workshop's room predicts and is shown: the numbers of the live page's headline.</summary>
public static class RoomIndicators
{
    // A phone asks for the first of them before the others: one for each side of the debate.
    private static readonly IndicatorDefinition[] Order =
    [
        Indicators.ExperiencedSpeed,
        Indicators.BasketBill,
        Indicators.IspMargin,
        Indicators.CarbonPerHour,
        Indicators.ProviderMargin,
        Indicators.ConsumerSurplus,
        Indicators.ProvidersAlive,
    ];

    /// <summary>The indicators, in the order asked for.</summary>
    public static IReadOnlyList<IndicatorDefinition> All => Order;

    /// <summary>How each is written; those without values are left out.</summary>
    /// <param name="results">Results of the scenario as written.</param>
    public static IReadOnlyList<RoomIndicator> Of(ReportContext results) =>
        [.. Order.Select(indicator => Of(results, indicator)).OfType<RoomIndicator>()];

    /// <summary>What an indicator is under a regime, in its own unit; null where there is no value.</summary>
    public static double? Value(ReportContext results, string indicator, string regime) =>
        LiveIndicator
            .All.Single(known => known.Definition.Id == indicator)
            .Found(results)
            .SelectMany(found => found.Values)
            .FirstOrDefault(value => value.Regime == regime)
            is { Values.Count: > 0, Estimate.Mean: var mean }
        && double.IsFinite(mean)
            ? mean
            : null;

    private static RoomIndicator? Of(ReportContext results, IndicatorDefinition indicator)
    {
        var shown = LiveIndicator.All.Single(known => known.Definition == indicator);
        foreach (var (entity, values) in shown.Found(results))
        {
            var numbers = HeadlineNumbers.Of(results, results.Reader.UnitOf(indicator.Id), values);
            return new RoomIndicator(
                indicator.Id,
                results.Locale[shown.Name],
                entity == Entity.All ? "" : results.EntityName(entity),
                numbers.Unit,
                numbers.Factor,
                numbers.Decimals
            );
        }
        return null;
    }
}
