using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>Interconnects grow when their p95 passes the regime's threshold, unless the regime wants a deal first and there is none.</summary>
internal static class LinkUpgrades
{
    // Room beyond the threshold, so that growing demand does not call for an order every month.
    private const double Headroom = 1.2;
    private const double PortBitsPerSecond = 1e9;

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
        double percentile = review.Outcomes[isp].LinkPercentile95[link];
        if (
            capacity <= 0
            || percentile <= rule.UtilisationThreshold * capacity
            || state.Orders.Any(o => o.Link == link)
        )
        {
            state.UpgradeRefused[link] = false;
            return;
        }

        double wanted = CapacityFor(review.Outcomes[isp].LinkOfferedPercentile95[link], rule);
        string subject = $"{topology.Isp.Id}/{topology.LinkId(link)}";
        int sender = MainSender(review, topology, link);
        if (rule.NeedsDeal && !Covered(review, topology, index, sender))
        {
            if (!state.UpgradeRefused[link])
                review.Note(
                    Accounts.Isp(topology.Isp.Id),
                    RunEventKind.UpgradeRefused,
                    subject,
                    wanted / 1e9,
                    percentile / capacity
                );
            state.UpgradeRefused[link] = true;
            return;
        }

        if (wanted <= capacity)
            return;
        state.UpgradeRefused[link] = false;
        state.Orders.Add(new CapacityOrder(link, review.Epoch + 1 + rule.LagMonths, 1, wanted));
        review.Note(
            Accounts.Isp(topology.Isp.Id),
            RunEventKind.UpgradeOrdered,
            subject,
            wanted / 1e9,
            percentile / capacity
        );
        Pay(review, topology, index, sender, (wanted - capacity) / UnitConversion.BitsPerSecondPerMbps);
    }

    // Orders are paid in the month after the decision; what falls beyond the horizon is not part of the run.
    private static void Pay(MonthReview review, IspTopology topology, int index, int sender, double mbps)
    {
        int epoch = review.Epoch + 1;
        if (epoch >= review.World.Calendar.Months)
            return;
        var interconnect = topology.Isp.Interconnects[index];
        string ispAccount = Accounts.Isp(topology.Isp.Id);
        string other =
            interconnect.Kind == InterconnectKind.Transit
                ? Accounts.Carrier(interconnect.Counterparty)
                : Accounts.Provider(review.World.Providers[sender].Id);
        bool senderPays = review.World.Regime.Upgrade.Sharing == UpgradeSharing.Sender;
        double price = topology.Isp.UpgradeCostPerMbps;
        review.Ledger.Pay(
            epoch,
            senderPays ? other : ispAccount,
            Accounts.Vendors,
            LedgerKind.CapacityUpgrade,
            mbps,
            price
        );
        review.Ledger.Pay(epoch, other, Accounts.Vendors, LedgerKind.CapacityUpgrade, mbps, price);
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
