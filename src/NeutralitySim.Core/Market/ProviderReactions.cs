using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>How a provider answers the regime after a month, by fixed rules tried in this order: deploy caches, reroute, cut bitrate, reprice, leave.</summary>
public static class ProviderReactions
{
    private const int MonthsBetweenBitrateCuts = 3;
    private const int MonthsBetweenPriceChanges = 6;
    private const double NoticeablePriceChange = 0.01;

    /// <summary>Decides.</summary>
    /// <param name="layout">World of the run.</param>
    /// <param name="provider">Index of the provider; it is in business and not background traffic.</param>
    /// <param name="state">Its state.</param>
    /// <param name="order">What it saw.</param>
    public static ProviderDecision Decide(WorldLayout layout, int provider, ProviderState state, ProviderOrder order)
    {
        var review = new ProviderReview(layout, provider, state, order);
        var events = new List<RunEvent>();
        var appliances = CacheDeployment.Decide(review, events);
        bool[] prefersTransit = Rerouting.Decide(review, events);
        state = CutBitrate(review, state, events);
        state = Reprice(review, state, events);
        state = LeaveIfLosing(review, state, events);
        if (!state.InBusiness)
            appliances = [.. CacheDeployment.Sites(review).Select(s => new ApplianceChange(s.Isp, s.Site, 0))];
        return new ProviderDecision(state, appliances, prefersTransit, events);
    }

    private static ProviderState CutBitrate(ProviderReview review, ProviderState state, List<RunEvent> events)
    {
        int months = Next(state.MonthsSinceBitrateCut);
        double share = review.Order.Accounts.TrafficChargeShare;
        if (share <= review.World.Market.BitrateCutCostShare || state.TopRung == 0 || months < MonthsBetweenBitrateCuts)
            return state with { MonthsSinceBitrateCut = months };
        int rung = state.TopRung - 1;
        double mbps = review.Data.LadderBitsPerSecond[rung] / UnitConversion.BitsPerSecondPerMbps;
        events.Add(review.Event(RunEventKind.BitrateCut, "", mbps, share));
        return state with { TopRung = rung, MonthsSinceBitrateCut = 0 };
    }

    private static ProviderState Reprice(ProviderReview review, ProviderState state, List<RunEvent> events)
    {
        var (data, accounts) = (review.Data, review.Order.Accounts);
        if (data.RetailPricePerMonth <= 0 || accounts.Adopters <= 0)
            return state;
        int months = Next(state.MonthsSincePriceChange);
        double charge = accounts.IspCharges / accounts.Adopters;
        double price = ProviderPricing.BestPrice(data.RetailPricePerMonth, review.World.Market.PriceElasticity, charge);
        if (
            months < MonthsBetweenPriceChanges
            || Math.Abs(price - state.RetailPricePerMonth) <= NoticeablePriceChange * data.RetailPricePerMonth
        )
            return state with { MonthsSincePriceChange = months };
        events.Add(review.Event(RunEventKind.PriceChanged, "", price, charge));
        return state with { RetailPricePerMonth = price, MonthsSincePriceChange = 0 };
    }

    private static ProviderState LeaveIfLosing(ProviderReview review, ProviderState state, List<RunEvent> events)
    {
        double margin = review.Order.Accounts.Margin;
        int months = margin < 0 ? state.LossMonths + 1 : 0;
        if (months < review.World.Market.ExitAfterLossMonths)
            return state with { LossMonths = months };
        events.Add(review.Event(RunEventKind.Exit, "", months, margin));
        return state with { LossMonths = months, InBusiness = false };
    }

    private static int Next(int months) => months < int.MaxValue ? months + 1 : months;
}
