using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>
/// Interconnects grow when their p95 passes the regime's threshold; where the regime wants a deal first and there is none, the ISP may
/// choose: see <see cref="IspInvestment"/>.
/// </summary>
internal sealed class LinkUpgrades
{
    // Room beyond the threshold, so that growing demand does not call for an order every month.
    private const double Headroom = 1.2;
    private const double PortBitsPerSecond = UnitConversion.BitsPerSecondPerGbps;

    private readonly World _world;
    private readonly UpgradeRule _rule;
    private readonly IspTopology _topology;
    private readonly IspState _state;
    private readonly IspEpochOutcome _outcome;
    private readonly int _epoch;
    private readonly List<CapacityOrder> _orders = [];
    private readonly List<LinkPayment> _payments = [];
    private readonly List<RunEvent> _events = [];
    private readonly List<UpgradeCall> _calls = [];

    private LinkUpgrades(World world, IspTopology topology, IspState state, IspEpochOutcome outcome, int epoch)
    {
        _world = world;
        _rule = world.Regime.At(topology.IspIndex).Upgrade;
        _topology = topology;
        _state = state;
        _outcome = outcome;
        _epoch = epoch;
    }

    /// <summary>Decides on all interconnects of an ISP after a month.</summary>
    public static UpgradeDecision Decide(
        World world,
        IspTopology topology,
        IspState state,
        IspEpochOutcome outcome,
        int epoch
    )
    {
        var upgrades = new LinkUpgrades(world, topology, state, outcome, epoch);
        var refused = new bool[topology.LinkCount];
        for (int index = 0; index < topology.Isp.Interconnects.Count; index++)
            refused[topology.FirstInterconnect + index] = upgrades.Refuses(index);
        return new UpgradeDecision(upgrades._orders, refused, upgrades._payments, upgrades._events, upgrades._calls);
    }

    /// <summary>Carries a decision out.</summary>
    public static void Apply(
        UpgradeDecision decision,
        World world,
        IspTopology topology,
        RunState run,
        Ledger ledger,
        int epoch
    )
    {
        var state = run.Isps[topology.IspIndex];
        state.Orders.AddRange(decision.Orders);
        for (int link = 0; link < decision.Refused.Count; link++)
            state.UpgradeRefused[link] = decision.Refused[link];
        foreach (var payment in decision.Payments)
            Pay(world, ledger, epoch + 1, topology, payment);
        run.Note(decision.Events);
    }

    /// <summary>Capacity at which an offered p95 sits comfortably below the threshold, in whole ports.</summary>
    public static double CapacityFor(double offeredBitsPerSecond, UpgradeRule rule) =>
        Math.Ceiling(offeredBitsPerSecond * Headroom / rule.UtilisationThreshold / PortBitsPerSecond)
        * PortBitsPerSecond;

    private bool Refuses(int index)
    {
        int link = _topology.FirstInterconnect + index;
        double capacity = _state.Capacity[link];
        double utilisation = capacity > 0 ? _outcome.LinkPercentile95[link] / capacity : 0;
        if (utilisation <= _rule.UtilisationThreshold)
            return false;
        int sender = MainSender(link);
        if (!_rule.NeedsDeal || Covered(index, sender))
        {
            Order(index, sender, utilisation);
            return _state.UpgradeRefused[link];
        }

        if (!IsOrdered(link) && WantedOn(link) > capacity)
            _calls.Add(new UpgradeCall(index, link, sender, WantedOn(link), utilisation, UpgradeDuty.None));
        return true;
    }

    // Where the main sender of a full transit port has a direct link of its own, that one grows, to hold all it sends.
    private void Order(int index, int sender, double utilisation)
    {
        int full = _topology.FirstInterconnect + index;
        int direct = _topology.Isp.Interconnects[index].Kind == InterconnectKind.Transit ? DirectLink(sender) : -1;
        if (direct >= 0)
            index = direct;
        int link = _topology.FirstInterconnect + index;
        double wanted = direct >= 0 ? CapacityFor(_outcome.OfferedPercentile95[sender], _rule) : WantedOn(link);
        if (wanted <= _state.Capacity[link] || IsOrdered(link) || DirectOrdered(sender))
            return;
        _orders.Add(OrderOf(link, wanted, _rule, _epoch));
        _events.Add(EventOf(_topology, link, RunEventKind.UpgradeOrdered, (_epoch, wanted, utilisation)));
        _payments.Add(new LinkPayment(index, sender, wanted - _state.Capacity[link]));
        var duty = _rule.NeedsDeal ? UpgradeDuty.Deal : UpgradeDuty.Regime;
        _calls.Add(new UpgradeCall(index, full, sender, wanted, utilisation, duty));
    }

    private bool IsOrdered(int link) => _state.Orders.Concat(_orders).Any(o => o.Link == link);

    // Capacity on any of the sender's direct links relieves them all.
    private bool DirectOrdered(int sender) =>
        _world.Providers[sender].Size != ProviderSize.Background
        && _topology.Paths.Any(p => p.Provider == sender && p.Kind == PathKind.Peering && IsOrdered(p.Link));

    private double WantedOn(int link) => CapacityFor(_outcome.LinkOfferedPercentile95[link], _rule);

    private int DirectLink(int sender)
    {
        if (_world.Providers[sender].Size == ProviderSize.Background)
            return -1;
        for (int path = _topology.PathStart[sender]; path < _topology.PathStart[sender + 1]; path++)
            if (_topology.Paths[path].Kind == PathKind.Peering)
                return _topology.Paths[path].Link - _topology.FirstInterconnect;
        return -1;
    }

    /// <summary>An order decided on in a month.</summary>
    public static CapacityOrder OrderOf(int link, double capacityBitsPerSecond, UpgradeRule rule, int epoch) =>
        new(link, epoch + 1 + rule.LagMonths, 1, capacityBitsPerSecond);

    /// <summary>A decision on a link, for the record.</summary>
    public static RunEvent EventOf(
        IspTopology topology,
        int link,
        RunEventKind kind,
        (int Epoch, double CapacityBitsPerSecond, double Utilisation) what
    ) =>
        new(
            what.Epoch,
            Accounts.Isp(topology.Isp.Id),
            kind,
            JoinedId.Of(topology.Isp.Id, topology.LinkId(link)),
            what.CapacityBitsPerSecond / UnitConversion.BitsPerSecondPerGbps,
            what.Utilisation
        );

    /// <summary>Pays for new capacity in the month after the decision; what falls beyond the horizon is not part of the run.</summary>
    public static void Pay(World world, Ledger ledger, int epoch, IspTopology topology, LinkPayment payment)
    {
        if (epoch >= world.Calendar.Months)
            return;
        double mbps = payment.MoreBitsPerSecond / UnitConversion.BitsPerSecondPerMbps;
        var interconnect = topology.Isp.Interconnects[payment.Interconnect];
        string ispAccount = Accounts.Isp(topology.Isp.Id);
        string other =
            interconnect.Kind == InterconnectKind.Transit
                ? Accounts.Carrier(interconnect.Counterparty)
                : Accounts.Provider(world.Providers[payment.Sender].Id);
        bool senderPays = world.Regime.At(topology.IspIndex).Upgrade.Sharing == UpgradeSharing.Sender;
        double price = topology.Isp.UpgradeCostPerMbps;
        ledger.Pay(epoch, senderPays ? other : ispAccount, Accounts.Vendors, LedgerKind.CapacityUpgrade, mbps, price);
        ledger.Pay(epoch, other, Accounts.Vendors, LedgerKind.CapacityUpgrade, mbps, price);
    }

    // A deal covers the direct link; a carrier's port that is full of one provider's traffic stays as it is.
    private bool Covered(int index, int sender) =>
        _world.Providers[sender].Size == ProviderSize.Background
        || _topology.Isp.Interconnects[index].Kind != InterconnectKind.Transit && _state.HasDeal[sender];

    private int MainSender(int link)
    {
        int sender = 0;
        double most = -1;
        for (int path = 0; path < _topology.Paths.Length; path++)
        {
            double bytes = _outcome.PathServedBytes[path];
            if (_topology.Paths[path].Link != link || bytes <= most)
                continue;
            most = bytes;
            sender = _topology.Paths[path].Provider;
        }

        return sender;
    }
}
