using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>Deals where the regime needs them: those whose date is an input are signed on that date, all others are negotiated.</summary>
internal static class DealMaking
{
    // Below this loss of prime-time quality neither side thinks of a deal.
    private const double NoticeableLoss = 0.02;

    /// <summary>
    /// Signs the deals dated to a month (or, in the first month, earlier) and orders their capacity, which is paid for like any
    /// other unless it was before the start.
    /// </summary>
    public static void SignDated(WorldLayout layout, RunState state, Ledger ledger, int month)
    {
        var world = layout.World;
        foreach (var deal in world.Deals.Where(d => d.Month == month || month == 0 && d.Month < 0))
        {
            var regime = world.Regime.At(deal.Isp);
            if (!regime.Upgrade.NeedsDeal)
                continue;
            var isp = state.Isps[deal.Isp];
            var ispLayout = layout.Isps[deal.Isp];
            int link = ispLayout.FirstInterconnect + deal.Interconnect;
            bool isNew = !isp.HasDeal[deal.Provider];
            isp.HasDeal[deal.Provider] = true;
            isp.DealPricePerMbpsMonth[deal.Provider] =
                deal.PricePerMbpsMonth > 0
                    ? deal.PricePerMbpsMonth
                    : PeeringPrice.Stated(regime, ispLayout.Isp.Interconnects[deal.Interconnect]);
            if (isNew)
            {
                double price = PeeringPrice.Of(
                    regime,
                    isp,
                    ispLayout.Isp.Interconnects[deal.Interconnect],
                    deal.Provider
                );
                var log = new DealLog(world, ispLayout, state, month, deal.Provider, deal.Interconnect);
                log.Signed(price, 0);
                log.Decided([new DecisionOption("sign")], "sign", new DecisionReason("deal-by-date", [price]));
            }

            if (deal.Month >= 0)
                Settlement.PayCapacity(
                    world,
                    ispLayout,
                    ledger,
                    month,
                    new LinkPayment(
                        deal.Interconnect,
                        deal.Provider,
                        Math.Max(0, deal.CapacityBitsPerSecond - isp.Capacity[link])
                    )
                );
            isp.Orders.Add(
                new CapacityOrder(
                    link,
                    Math.Max(0, deal.Month + deal.ActivationLagMonths),
                    deal.Month + deal.ActivationLagMonths < 0 ? 1 : deal.ActivationShare,
                    deal.CapacityBitsPerSecond
                )
            );
        }
    }

    /// <summary>Negotiates for every ISP and provider that suffer, have no deal and have none dated.</summary>
    public static void Decide(MonthReview review, IspSwitching switching)
    {
        for (int isp = 0; isp < review.World.Isps.Count; isp++)
            if (review.World.Regime.At(isp).Bargaining is { } bargaining)
                Bargain(review, isp, bargaining, switching);
            else
                for (int provider = 0; provider < review.World.Providers.Count; provider++)
                    if (MayNegotiate(review, isp, provider))
                        Offer(review, isp, provider);
    }

    /// <summary>True where viewers of a provider that might sign lose quality.</summary>
    public static bool MayNegotiate(MonthReview review, int isp, int provider) =>
        review.World.Regime.At(isp).Upgrade.NeedsDeal
        && review.World.Providers[provider].Size != ProviderSize.Background
        && review.State.Providers[provider].InBusiness
        && !review.State.Isps[isp].HasDeal[provider]
        && !review.World.Deals.Any(d => d.Isp == isp && d.Provider == provider)
        && review.Outcomes[isp].LostQuality(provider) > NoticeableLoss;

    /// <summary>Index of the link a deal with a provider would be about; −1 where there is none.</summary>
    public static int DirectLink(IspLayout ispLayout, int provider)
    {
        for (int index = 0; index < ispLayout.Isp.Interconnects.Count; index++)
            if (
                ispLayout.Isp.Interconnects[index].Kind == InterconnectKind.PaidPeering
                && ispLayout.Isp.Interconnects[index].Providers.Contains(provider)
            )
                return index;
        return -1;
    }

    // Both know what the month with a deal would have been; the Nash solution splits what they gain, after some months of talks.
    private static void Bargain(MonthReview review, int isp, Bargaining bargaining, IspSwitching switching)
    {
        if (review.WithDeals[isp] is not { } deal || !MayNegotiate(review, isp, deal.Branch.Provider))
            return;
        int provider = deal.Branch.Provider;
        var state = review.State.Isps[isp];
        var (ispGain, providerGain) = DealGains.Of(review, isp, deal, switching);
        double? fee = NashBargaining.Fee(ispGain, providerGain, bargaining.IspPower);
        state.MonthsOfTalks[provider] = fee is null ? 0 : state.MonthsOfTalks[provider] + 1;
        bool signs = fee is not null && state.MonthsOfTalks[provider] > bargaining.Months;
        string reason =
            fee is null ? "deal-breaks-down"
            : signs ? "deal-bargained"
            : "deal-talks";
        DealLog
            .Of(review, isp, provider, deal.Branch.Interconnect)
            .Decided(
                [new DecisionOption("decline", 0), new DecisionOption("sign", providerGain - (fee ?? 0))],
                signs ? "sign" : "decline",
                new DecisionReason(reason, [ispGain, providerGain, fee ?? 0])
            );
        if (!signs)
            return;
        double units = DealGains.DirectMbps(review.Layout.Isps[isp], deal) * UnitsPerMbps(review.World, isp);
        double price = units > 0 ? fee!.Value / units : 0;
        Sign(
            review,
            isp,
            provider,
            deal.Branch.Interconnect,
            price,
            providerGain - fee!.Value,
            deal.Branch.CapacityBitsPerSecond
        );
    }

    /// <summary>
    /// The ISP names its price; what the provider would gain per month by taking it: better quality and saved transit less the charge.
    /// </summary>
    public static (double Price, double Charge, double Gain) StatedOffer(
        MonthReview review,
        int isp,
        int provider,
        int index
    )
    {
        var ispLayout = review.Layout.Isps[isp];
        var seen = ProviderReview.Of(review, provider);
        double offered = review.Outcomes[isp].OfferedPercentile95[provider];
        // Caches come with the deal, so only what they miss will be charged.
        double mbps = offered * (1 - CacheDeployment.OffloadUnderDeal(seen, isp)) / UnitConversion.BitsPerSecondPerMbps;
        double price = PeeringPrice.Of(
            review.World.Regime.At(isp),
            review.State.Isps[isp],
            ispLayout.Isp.Interconnects[index],
            provider
        );
        double charge = mbps * price * UnitsPerMbps(review.World, isp);
        var outcome = review.Outcomes[isp];
        var bill = new MonthBill(review.World, ispLayout, review.State.Isps[isp]).OfProvider(
            provider,
            seen.State,
            outcome,
            outcome.LinkMeanCapacity
        );
        double transit = -Charge.Sum(bill, MonthBill.Provider(provider), kind => kind == LedgerKind.Transit);
        return (price, charge, seen.ValueOfFullQuality(isp) + transit - charge);
    }

    // The provider takes the price named when better quality and saved transit are worth as much.
    private static void Offer(MonthReview review, int isp, int provider)
    {
        int index = DirectLink(review.Layout.Isps[isp], provider);
        if (index < 0)
            return;
        var (price, _, gain) = StatedOffer(review, isp, provider, index);
        if (gain < 0)
            return;
        double offered = review.Outcomes[isp].OfferedPercentile95[provider];
        double capacity = review.World.Regime.At(isp).Upgrade.CapacityFor(offered);
        DealLog
            .Of(review, isp, provider, index)
            .Decided(
                [new DecisionOption("sign", gain), new DecisionOption("decline", 0)],
                "sign",
                new DecisionReason("deal-gain", [price, gain])
            );
        Sign(review, isp, provider, index, price, gain, capacity);
    }

    private static void Sign(
        MonthReview review,
        int isp,
        int provider,
        int index,
        double price,
        double gain,
        double capacityBitsPerSecond
    )
    {
        var ispLayout = review.Layout.Isps[isp];
        var state = review.State.Isps[isp];
        int link = ispLayout.FirstInterconnect + index;
        DealLog.Of(review, isp, provider, index).Signed(price, gain);
        state.HasDeal[provider] = true;
        state.DealPricePerMbpsMonth[provider] = price;
        double capacity = Math.Max(state.Capacity[link], capacityBitsPerSecond);
        int lag = review.World.Regime.At(isp).Upgrade.LagMonths;
        state.Orders.Add(new CapacityOrder(link, review.Month + 1 + lag, 1, capacity));
        Settlement.PayCapacity(
            review.World,
            ispLayout,
            review.Ledger,
            review.Month + 1,
            new LinkPayment(index, provider, capacity - state.Capacity[link])
        );
    }

    private static double UnitsPerMbps(World world, int isp) =>
        MonthBill.UnitsPerMbps(world.Regime.At(isp).PeeringFee.Basis);
}
