using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>
/// Interconnects grow when their p95 passes the regime's threshold, unless the regime wants a deal first and there is none.
/// </summary>
internal static class LinkUpgrades
{
    // Room beyond the threshold, so that growing demand does not call for an order every month.
    private const double Headroom = 1.2;
    private const double PortBitsPerSecond = UnitConversion.BitsPerSecondPerGbps;

    public static void Decide(MonthReview review)
    {
        for (int isp = 0; isp < review.World.Isps.Count; isp++)
        for (int index = 0; index < review.World.Isps[isp].Interconnects.Count; index++)
            Decide(review, isp, index);
    }

    /// <summary>Capacity at which an offered p95 sits comfortably below the threshold, in whole ports.</summary>
    public static double CapacityFor(double offeredBitsPerSecond, UpgradeRule rule) =>
        Math.Ceiling(offeredBitsPerSecond * Headroom / rule.UtilisationThreshold / PortBitsPerSecond)
        * PortBitsPerSecond;

    private static void Decide(MonthReview review, int isp, int index)
    {
        var topology = review.Topologies[isp];
        var state = review.State.Isps[isp];
        int link = topology.FirstInterconnect + index;
        var rule = review.World.Regime.Upgrade;
        double capacity = state.Capacity[link];
        double utilisation = capacity > 0 ? review.Outcomes[isp].LinkPercentile95[link] / capacity : 0;
        if (utilisation <= rule.UtilisationThreshold)
        {
            state.UpgradeRefused[link] = false;
            return;
        }

        int sender = MainSender(review, topology, link);
        if (!rule.NeedsDeal || Covered(review, topology, index, sender))
            Order(review, topology, index, sender, utilisation);
        else
            Refuse(review, topology, index, utilisation);
    }

    private static void Refuse(MonthReview review, IspTopology topology, int index, double utilisation)
    {
        int link = topology.FirstInterconnect + index;
        var refused = review.State.Isps[topology.IspIndex].UpgradeRefused;
        if (!refused[link])
            Note(review, topology, link, RunEventKind.UpgradeRefused, WantedOn(review, topology, link), utilisation);
        refused[link] = true;
    }

    // Where the main sender of a full transit port has a direct link of its own, that one grows, to hold all it sends.
    private static void Order(MonthReview review, IspTopology topology, int index, int sender, double utilisation)
    {
        var rule = review.World.Regime.Upgrade;
        var state = review.State.Isps[topology.IspIndex];
        int direct =
            topology.Isp.Interconnects[index].Kind == InterconnectKind.Transit
                ? DirectLink(review, topology, sender)
                : -1;
        if (direct >= 0)
            index = direct;
        int link = topology.FirstInterconnect + index;
        double wanted =
            direct >= 0
                ? CapacityFor(review.Outcomes[topology.IspIndex].OfferedPercentile95[sender], rule)
                : WantedOn(review, topology, link);
        if (
            wanted <= state.Capacity[link]
            || state.Orders.Any(o => o.Link == link)
            || DirectOrdered(review, topology, sender)
        )
            return;
        double more = wanted - state.Capacity[link];
        state.Orders.Add(new CapacityOrder(link, review.Epoch + 1 + rule.LagMonths, 1, wanted));
        Note(review, topology, link, RunEventKind.UpgradeOrdered, wanted, utilisation);
        Pay(review.World, review.Ledger, review.Epoch + 1, topology, index, sender, more);
    }

    // Capacity on any of the sender's direct links relieves them all.
    private static bool DirectOrdered(MonthReview review, IspTopology topology, int sender) =>
        review.World.Providers[sender].Size != ProviderSize.Background
        && review
            .State.Isps[topology.IspIndex]
            .Orders.Any(o =>
                topology.Paths.Any(p => p.Provider == sender && p.Kind == PathKind.Peering && p.Link == o.Link)
            );

    private static double WantedOn(MonthReview review, IspTopology topology, int link) =>
        CapacityFor(review.Outcomes[topology.IspIndex].LinkOfferedPercentile95[link], review.World.Regime.Upgrade);

    private static int DirectLink(MonthReview review, IspTopology topology, int sender)
    {
        if (review.World.Providers[sender].Size == ProviderSize.Background)
            return -1;
        for (int path = topology.PathStart[sender]; path < topology.PathStart[sender + 1]; path++)
            if (topology.Paths[path].Kind == PathKind.Peering)
                return topology.Paths[path].Link - topology.FirstInterconnect;
        return -1;
    }

    private static void Note(
        MonthReview review,
        IspTopology topology,
        int link,
        RunEventKind kind,
        double capacity,
        double utilisation
    ) =>
        review.Note(
            Accounts.Isp(topology.Isp.Id),
            kind,
            $"{topology.Isp.Id}/{topology.LinkId(link)}",
            capacity / UnitConversion.BitsPerSecondPerGbps,
            utilisation
        );

    /// <summary>Pays for new capacity in the month after the decision; what falls beyond the horizon is not part of the run.</summary>
    public static void Pay(
        World world,
        Ledger ledger,
        int epoch,
        IspTopology topology,
        int index,
        int sender,
        double moreBitsPerSecond
    )
    {
        if (epoch >= world.Calendar.Months)
            return;
        double mbps = moreBitsPerSecond / UnitConversion.BitsPerSecondPerMbps;
        var interconnect = topology.Isp.Interconnects[index];
        string ispAccount = Accounts.Isp(topology.Isp.Id);
        string other =
            interconnect.Kind == InterconnectKind.Transit
                ? Accounts.Carrier(interconnect.Counterparty)
                : Accounts.Provider(world.Providers[sender].Id);
        bool senderPays = world.Regime.Upgrade.Sharing == UpgradeSharing.Sender;
        double price = topology.Isp.UpgradeCostPerMbps;
        ledger.Pay(epoch, senderPays ? other : ispAccount, Accounts.Vendors, LedgerKind.CapacityUpgrade, mbps, price);
        ledger.Pay(epoch, other, Accounts.Vendors, LedgerKind.CapacityUpgrade, mbps, price);
    }

    // A deal covers the direct link; a carrier's port that is full of one provider's traffic stays as it is.
    private static bool Covered(MonthReview review, IspTopology topology, int index, int sender) =>
        review.World.Providers[sender].Size == ProviderSize.Background
        || topology.Isp.Interconnects[index].Kind != InterconnectKind.Transit
            && review.State.Isps[topology.IspIndex].HasDeal[sender];

    private static int MainSender(MonthReview review, IspTopology topology, int link)
    {
        int sender = 0;
        double most = -1;
        for (int path = 0; path < topology.Paths.Length; path++)
        {
            double bytes = review.Outcomes[topology.IspIndex].PathServedBytes[path];
            if (topology.Paths[path].Link != link || bytes <= most)
                continue;
            most = bytes;
            sender = topology.Paths[path].Provider;
        }

        return sender;
    }
}
