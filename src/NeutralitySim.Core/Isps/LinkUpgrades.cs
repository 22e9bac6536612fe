using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Isps;

/// <summary>
/// Interconnects call for growth when their p95 passes the regime's threshold; where the regime wants a deal first and there is none, the ISP may
/// choose: see <see cref="IspInvestment"/>, which answers all calls.
/// </summary>
internal sealed class LinkUpgrades
{
    private readonly World _world;
    private readonly UpgradeRule _rule;
    private readonly IspTopology _topology;
    private readonly IspState _state;
    private readonly IspEpochOutcome _outcome;
    private readonly List<UpgradeCall> _calls = [];

    private LinkUpgrades(World world, IspTopology topology, IspState state, IspEpochOutcome outcome)
    {
        _world = world;
        _rule = world.Regime.At(topology.IspIndex).Upgrade;
        _topology = topology;
        _state = state;
        _outcome = outcome;
    }

    /// <summary>Looks at all interconnects of an ISP after a month.</summary>
    public static UpgradeCalls Of(World world, IspTopology topology, IspState state, IspEpochOutcome outcome)
    {
        var upgrades = new LinkUpgrades(world, topology, state, outcome);
        var refused = new bool[topology.LinkCount];
        for (int index = 0; index < topology.Isp.Interconnects.Count; index++)
            refused[topology.FirstInterconnect + index] = upgrades.Refuses(index);
        return new UpgradeCalls(refused, upgrades._calls);
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
            CallFor(index, sender, utilisation);
            return _state.UpgradeRefused[link];
        }

        if (!IsOrdered(link) && WantedOn(link) > capacity)
            _calls.Add(new UpgradeCall(index, link, sender, WantedOn(link), utilisation, UpgradeDuty.None));
        return true;
    }

    // Where the main sender of a full transit port has a direct link of its own, that one grows, to hold all it sends.
    private void CallFor(int index, int sender, double utilisation)
    {
        int full = _topology.FirstInterconnect + index;
        int direct = _topology.Isp.Interconnects[index].Kind == InterconnectKind.Transit ? DirectLink(sender) : -1;
        if (direct >= 0)
            index = direct;
        int link = _topology.FirstInterconnect + index;
        double wanted = direct >= 0 ? _rule.CapacityFor(_outcome.OfferedPercentile95[sender]) : WantedOn(link);
        if (wanted <= _state.Capacity[link] || IsOrdered(link) || DirectOrdered(sender))
            return;
        var duty = _rule.NeedsDeal ? UpgradeDuty.Deal : UpgradeDuty.Regime;
        _calls.Add(new UpgradeCall(index, full, sender, wanted, utilisation, duty));
    }

    private bool IsOrdered(int link) =>
        _state.Orders.Any(o => o.Link == link)
        || _calls.Any(c => c.Duty != UpgradeDuty.None && _topology.FirstInterconnect + c.Interconnect == link);

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
