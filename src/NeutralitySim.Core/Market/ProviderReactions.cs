using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Market;

/// <summary>How a provider answers the regime after a month, by fixed rules tried in this order: deploy caches, reroute, cut bitrate, reprice, leave.</summary>
internal static class ProviderReactions
{
    private const int MonthsBetweenBitrateCuts = 3;
    private const int MonthsBetweenPriceChanges = 6;
    private const double NoticeablePriceChange = 0.01;

    public static void Decide(MonthReview review, int provider)
    {
        var accounts = ProviderAccounts.Of(review, provider);
        CacheDeployment.Decide(review, provider);
        Rerouting.Decide(review, provider);
        CutBitrate(review, provider, accounts);
        Reprice(review, provider, accounts);
        LeaveIfLosing(review, provider, accounts);
    }

    private static void CutBitrate(MonthReview review, int provider, ProviderAccounts accounts)
    {
        var state = review.State.Providers[provider];
        var data = review.World.Providers[provider];
        if (state.MonthsSinceBitrateCut < int.MaxValue)
            state.MonthsSinceBitrateCut++;
        double share = accounts.TrafficChargeShare;
        if (
            share <= review.World.Market.BitrateCutCostShare
            || state.TopRung == 0
            || state.MonthsSinceBitrateCut < MonthsBetweenBitrateCuts
        )
            return;
        state.TopRung--;
        state.MonthsSinceBitrateCut = 0;
        double mbps = data.LadderBitsPerSecond[state.TopRung] / Units.UnitConversion.BitsPerSecondPerMbps;
        review.Note(Accounts.Provider(data.Id), RunEventKind.BitrateCut, "", mbps, share);
    }

    private static void Reprice(MonthReview review, int provider, ProviderAccounts accounts)
    {
        var data = review.World.Providers[provider];
        if (data.RetailPricePerMonth <= 0 || accounts.Adopters <= 0)
            return;
        var state = review.State.Providers[provider];
        if (state.MonthsSincePriceChange < int.MaxValue)
            state.MonthsSincePriceChange++;
        double charge = accounts.IspCharges / accounts.Adopters;
        double price = data.RetailPricePerMonth + review.World.Market.PassThrough * charge;
        if (
            state.MonthsSincePriceChange < MonthsBetweenPriceChanges
            || Math.Abs(price - state.RetailPricePerMonth) <= NoticeablePriceChange * data.RetailPricePerMonth
        )
            return;
        state.MonthsSincePriceChange = 0;
        state.RetailPricePerMonth = price;
        review.Note(Accounts.Provider(data.Id), RunEventKind.PriceChanged, "", price, charge);
    }

    private static void LeaveIfLosing(MonthReview review, int provider, ProviderAccounts accounts)
    {
        var state = review.State.Providers[provider];
        state.LossMonths = accounts.Margin < 0 ? state.LossMonths + 1 : 0;
        if (state.LossMonths < review.World.Market.ExitAfterLossMonths)
            return;
        var data = review.World.Providers[provider];
        review.Note(Accounts.Provider(data.Id), RunEventKind.Exit, "", state.LossMonths, accounts.Margin);
        state.InBusiness = false;
        for (int isp = 0; isp < review.State.Isps.Length; isp++)
        {
            review.State.Isps[isp].Adoption[provider] = 0;
            for (int site = 0; site < review.State.Isps[isp].Appliances.Length; site++)
                if (review.World.Isps[isp].CacheSites[site].Provider == provider)
                    review.State.Isps[isp].Appliances[site] = 0;
        }
    }
}
