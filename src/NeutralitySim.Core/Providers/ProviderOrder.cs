using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Providers;

/// <summary>Asks a provider to answer the month that ended. Lists are indexed like the world's ISPs and are only read.</summary>
/// <param name="Month">Month to come, from 1.</param>
/// <param name="Accounts">The provider's month in money.</param>
/// <param name="Isps">ISPs as the month left them.</param>
/// <param name="Outcomes">Traffic and quality of the month.</param>
public sealed record ProviderOrder(
    int Month,
    ProviderAccounts Accounts,
    IReadOnlyList<IspState> Isps,
    IReadOnlyList<TrafficMonth> Outcomes
)
{
    /// <summary>
    /// What all providers that are asked one after the other in this process work out once; null elsewhere, where each does so
    /// itself, to the same end.
    /// </summary>
    internal MarketForecasts? Forecasts { get; init; }

    /// <summary>What a provider is told of a month that ended.</summary>
    internal static ProviderOrder Of(MonthReview review, int provider) =>
        new(review.Month + 1, ProviderAccounts.Of(review, provider), review.State.Isps, review.Outcomes);
}
