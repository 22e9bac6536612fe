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
            // What has a date is not bargained for again.
            isp.DealEndsMonth[deal.Provider] = regime.Bargaining is null ? DealTerm.FirstEnd(regime, deal.Month) : 0;
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
            if (review.World.Regime.At(isp).Bargaining is not null)
                DealTalks.Decide(review, isp, switching);
            else
                for (int provider = 0; provider < review.World.Providers.Count; provider++)
                    if (DealTerm.IsOver(review.State.Isps[isp], provider, review.Month))
                        DealEnding.Close(review, isp, provider);
                    else if (MayNegotiate(review, isp, provider))
                        Offer(review, isp, provider);
    }

    /// <summary>
    /// True where a provider might sign and viewers lose quality or, where price is bargained, caches wait for a deal or the service may be withheld.
    /// </summary>
    public static bool MayNegotiate(MonthReview review, int isp, int provider)
    {
        return !review.State.Isps[isp].HasDeal[provider] && WouldNegotiate(review, isp, provider);
    }

    /// <summary>The same whether or not there is a deal now, as when its term is over.</summary>
    public static bool WouldNegotiate(MonthReview review, int isp, int provider)
    {
        var regime = review.World.Regime.At(isp);
        return regime.Upgrade.NeedsDeal
            && review.World.Providers[provider].Size != ProviderSize.Background
            && review.State.Providers[provider].InBusiness
            && !review.World.Deals.Any(d => d.Isp == isp && d.Provider == provider)
            && (
                review.Outcomes[isp].LostQuality(provider) > NoticeableLoss
                || regime.Bargaining is { } bargaining
                    && (bargaining.MayWithhold.Contains(provider) || CachesWait(review, isp, provider))
            );
    }

    private static bool CachesWait(MonthReview review, int isp, int provider) =>
        review.World.Regime.At(isp).Caches.Permission == CachePermission.WithDeal
        && CacheDeployment
            .WantedUnderDeal(ProviderReview.Of(review, provider), isp)
            .Any(place => place.Appliances > review.State.Isps[isp].Appliances[place.Site]);

    /// <summary>Index of the link a provider's deal is about, by its date or else the direct one; −1 where there is none.</summary>
    public static int LinkOf(MonthReview review, int isp, int provider) =>
        review.World.Deals.FirstOrDefault(d => d.Isp == isp && d.Provider == provider)?.Interconnect
        ?? DirectLink(review.Layout.Isps[isp], provider);

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
        // Who need not sign for room to come gains good pictures only until it is there.
        var rule = review.World.Regime.At(isp).Upgrade;
        double part = rule.GrowsWithoutDeal ? rule.FullPart(review.World.Market.DecisionHorizonMonths) : 1;
        return (price, charge, part * seen.ValueOfFullQuality(isp) + transit - charge);
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
        var link = new DealLink(provider, index, capacity);
        Sign(review, isp, link, (price, gain));
        Open(review, isp, link);
    }

    /// <summary>Signs a deal at a price; its capacity is another matter.</summary>
    /// <param name="review">The month that ended.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="link">What it is about.</param>
    /// <param name="terms">Price per Mbps and month, below 0 where the ISP pays; what the provider gains by it, per month.</param>
    public static void Sign(MonthReview review, int isp, DealLink link, (double Price, double Gain) terms)
    {
        DealLog.Of(review, isp, link.Provider, link.Interconnect).Signed(terms.Price, terms.Gain);
        var state = review.State.Isps[isp];
        state.HasDeal[link.Provider] = true;
        state.DealEndsMonth[link.Provider] = DealTerm.FirstEnd(review.World.Regime.At(isp), review.Month + 1);
        state.DealPricePerMbpsMonth[link.Provider] = terms.Price;
    }

    /// <summary>Orders the capacity of a deal, which both pay for.</summary>
    public static void Open(MonthReview review, int isp, DealLink deal)
    {
        var ispLayout = review.Layout.Isps[isp];
        var state = review.State.Isps[isp];
        int link = ispLayout.FirstInterconnect + deal.Interconnect;
        double capacity = Math.Max(state.Capacity[link], deal.CapacityBitsPerSecond);
        int lag = review.World.Regime.At(isp).Upgrade.LagMonths;
        state.Orders.Add(new CapacityOrder(link, review.Month + 1 + lag, 1, capacity));
        Settlement.PayCapacity(
            review.World,
            ispLayout,
            review.Ledger,
            review.Month + 1,
            new LinkPayment(deal.Interconnect, deal.Provider, capacity - state.Capacity[link])
        );
    }

    /// <summary>Units of an ISP's peering fee that a megabit of p95 stands for.</summary>
    public static double UnitsPerMbps(World world, int isp) =>
        MonthBill.UnitsPerMbps(world.Regime.At(isp).PeeringFee.Basis);
}
