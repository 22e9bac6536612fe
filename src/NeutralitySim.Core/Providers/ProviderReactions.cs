using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Providers;

/// <summary>
/// How a provider answers the regime after a month: by the best of all it can do, measured by the profit per month it expects.
/// </summary>
/// <remarks>
/// <para>
/// It can keep all as it is and pay; move traffic to transit or back; lower its top rung or raise it again; deploy or withdraw caches;
/// move its price to what <see cref="ServiceDemand"/> makes the best one; or leave, which is worth 0. What can be done per ISP is done
/// where it pays. Each is valued by <see cref="ProviderOutlook"/>. One thing is done a month; the rest can follow.
/// </para>
/// <para>
/// A change must gain a stated share of revenue, and what was changed stays for some months, so that noise turns nothing back
/// and forth. Caches may be added at any time. On a tie all stays as it is. A provider leaves once even the best it
/// could do has promised a loss for a stated number of months on end.
/// </para>
/// </remarks>
public static class ProviderReactions
{
    /// <summary>Decides.</summary>
    /// <param name="layout">World of the run.</param>
    /// <param name="provider">Index of the provider; it is in business and not background traffic.</param>
    /// <param name="state">Its state.</param>
    /// <param name="order">What it saw.</param>
    public static ProviderDecision Decide(WorldLayout layout, int provider, ProviderState state, ProviderOrder order)
    {
        var review = new ProviderReview(layout, provider, state.MonthOn(), order);
        var outlook = new ProviderOutlook(review, order.Forecasts ?? new MarketForecasts(layout));
        var choice = new ReactionChoice(review, outlook, ReactionOptions.Weigh(review, outlook));
        return ReactionDecision.Of(review, outlook, choice);
    }
}
