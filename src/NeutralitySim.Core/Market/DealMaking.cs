using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>Deals where the regime needs them: those whose date is an input are signed on that date, all others are negotiated.</summary>
internal static class DealMaking
{
    // Below this loss of prime-time quality neither side thinks of a deal.
    private const double NoticeableLoss = 0.02;

    /// <summary>
    /// Signs the deals dated to a month (or, in the first month, earlier) and orders their capacity, which is paid for like any
    /// other unless it was before the start.
    /// </summary>
    public static void SignDated(WorldLayout layout, RunState state, Ledger ledger, int epoch)
    {
        var world = layout.World;
        foreach (var deal in world.Deals.Where(d => d.Epoch == epoch || epoch == 0 && d.Epoch < 0))
        {
            var regime = world.Regime.At(deal.Isp);
            if (!regime.Upgrade.NeedsDeal)
                continue;
            var isp = state.Isps[deal.Isp];
            var topology = layout.Isps[deal.Isp];
            int link = topology.FirstInterconnect + deal.Interconnect;
            bool isNew = !isp.HasDeal[deal.Provider];
            isp.HasDeal[deal.Provider] = true;
            isp.DealPricePerMbpsMonth[deal.Provider] = deal.PricePerMbpsMonth;
            if (isNew)
            {
                double price = PeeringPrice.Of(
                    regime,
                    isp,
                    topology.Isp.Interconnects[deal.Interconnect],
                    deal.Provider
                );
                Announce(world, topology, state, epoch, deal.Provider, link, price, 0);
            }

            if (deal.Epoch >= 0)
                LinkUpgrades.Pay(
                    world,
                    ledger,
                    epoch,
                    topology,
                    new LinkPayment(
                        deal.Interconnect,
                        deal.Provider,
                        Math.Max(0, deal.CapacityBitsPerSecond - isp.Capacity[link])
                    )
                );
            isp.Orders.Add(
                new CapacityOrder(
                    link,
                    Math.Max(0, deal.Epoch + deal.ActivationLagMonths),
                    deal.Epoch + deal.ActivationLagMonths < 0 ? 1 : deal.ActivationShare,
                    deal.CapacityBitsPerSecond
                )
            );
        }
    }

    /// <summary>Negotiates for every ISP and provider that suffer, have no deal and have none dated.</summary>
    public static void Decide(MonthReview review, IPeeringNegotiation negotiation)
    {
        for (int isp = 0; isp < review.World.Isps.Count; isp++)
        for (int provider = 0; provider < review.World.Providers.Count; provider++)
            if (MayNegotiate(review, isp, provider))
                Negotiate(review, negotiation, isp, provider);
    }

    private static bool MayNegotiate(MonthReview review, int isp, int provider) =>
        review.World.Regime.At(isp).Upgrade.NeedsDeal
        && review.World.Providers[provider].Size != ProviderSize.Background
        && review.State.Providers[provider].InBusiness
        && !review.State.Isps[isp].HasDeal[provider]
        && !review.World.Deals.Any(d => d.Isp == isp && d.Provider == provider)
        && review.Outcomes[isp].LostQuality(provider) > NoticeableLoss;

    private static void Negotiate(MonthReview review, IPeeringNegotiation negotiation, int isp, int provider)
    {
        var topology = review.Layout.Isps[isp];
        var state = review.State.Isps[isp];
        var regime = review.World.Regime.At(isp);
        var seen = review.SeenBy(provider);
        for (int index = 0; index < topology.Isp.Interconnects.Count; index++)
        {
            var interconnect = topology.Isp.Interconnects[index];
            if (interconnect.Kind != InterconnectKind.PaidPeering || !interconnect.Providers.Contains(provider))
                continue;
            double offered = review.Outcomes[isp].OfferedPercentile95[provider];
            // Caches come with the deal, so only what they miss will be charged.
            double mbps =
                offered * (1 - CacheDeployment.OffloadUnderDeal(seen, isp)) / UnitConversion.BitsPerSecondPerMbps;
            double unitsPerMbps = PathCharges.PerMbps(regime.PeeringFee.Basis, 1);
            var peering = new PeeringCase(
                mbps,
                PeeringPrice.Of(regime, state, interconnect, provider) * unitsPerMbps,
                seen.ValueOfFullQuality(isp),
                TransitPaid(review, topology, provider)
            );
            if (negotiation.Agree(peering) is not { } pricePerMbps)
                return;
            int link = topology.FirstInterconnect + index;
            double price = unitsPerMbps > 0 ? pricePerMbps / unitsPerMbps : 0;
            double gain = peering.ProviderQualityGain + peering.ProviderTransitSaved - mbps * pricePerMbps;
            Announce(review.World, topology, review.State, review.Epoch, provider, link, price, gain);
            state.HasDeal[provider] = true;
            state.DealPricePerMbpsMonth[provider] = price;
            var rule = regime.Upgrade;
            double capacity = Math.Max(state.Capacity[link], LinkUpgrades.CapacityFor(offered, rule));
            state.Orders.Add(new CapacityOrder(link, review.Epoch + 1 + rule.LagMonths, 1, capacity));
            LinkUpgrades.Pay(
                review.World,
                review.Ledger,
                review.Epoch + 1,
                topology,
                new LinkPayment(index, provider, capacity - state.Capacity[link])
            );
            return;
        }
    }

    private static double TransitPaid(MonthReview review, IspTopology topology, int provider)
    {
        double paid = 0;
        for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
            if (topology.Paths[path].Kind == PathKind.Transit)
                paid +=
                    review.Outcomes[topology.IspIndex].PathPercentile95[path]
                    / UnitConversion.BitsPerSecondPerMbps
                    * topology
                        .Isp
                        .Interconnects[topology.Paths[path].Link - topology.FirstInterconnect]
                        .SenderPricePerMbpsMonth;
        return paid;
    }

    private static void Announce(
        World world,
        IspTopology topology,
        RunState state,
        int epoch,
        int provider,
        int link,
        double price,
        double gain
    ) =>
        state.Events.Add(
            new RunEvent(
                epoch,
                Accounts.Provider(world.Providers[provider].Id),
                RunEventKind.DealSigned,
                $"{topology.Isp.Id}/{topology.LinkId(link)}",
                price,
                gain
            )
        );
}
