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
            Settlement.PayCapacity(world, topology, ledger, epoch + 1, payment);
        run.Note(decision.Events);
    }

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
        double wanted = direct >= 0 ? _rule.CapacityFor(_outcome.OfferedPercentile95[sender]) : WantedOn(link);
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

    private double WantedOn(int link) => _rule.CapacityFor(_outcome.LinkOfferedPercentile95[link]);

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
