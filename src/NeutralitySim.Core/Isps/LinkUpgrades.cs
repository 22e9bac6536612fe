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
    private readonly IspLayout _layout;
    private readonly IspState _state;
    private readonly TrafficMonth _outcome;
    private readonly List<UpgradeCall> _calls = [];

    private LinkUpgrades(World world, IspLayout layout, IspState state, TrafficMonth outcome)
    {
        _world = world;
        _rule = world.Regime.At(layout.IspIndex).Upgrade;
        _layout = layout;
        _state = state;
        _outcome = outcome;
    }

    /// <summary>Looks at all interconnects of an ISP after a month.</summary>
    public static UpgradeCalls Of(World world, IspLayout layout, IspState state, TrafficMonth outcome)
    {
        var upgrades = new LinkUpgrades(world, layout, state, outcome);
        var refused = new bool[layout.LinkCount];
        for (int index = 0; index < layout.Isp.Interconnects.Count; index++)
            refused[layout.FirstInterconnect + index] = upgrades.Refuses(index);
        return new UpgradeCalls(refused, upgrades._calls);
    }

    private bool Refuses(int index)
    {
        int link = _layout.FirstInterconnect + index;
        if (TransitCapacity.IsChosen(_rule, _layout.Isp.Interconnects[index]))
            return false;
        double capacity = _state.Capacity[link];
        double utilisation = capacity > 0 ? _outcome.LinkPercentile95[link] / capacity : 0;
        if (utilisation <= _rule.UtilisationThreshold)
            return false;
        int sender = MainSender(link);
        if (IsDuty(index) || !_rule.NeedsDeal || Covered(index, sender))
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
        int full = _layout.FirstInterconnect + index;
        bool isDuty = IsDuty(index);
        int direct = _layout.Isp.Interconnects[index].HasCarrier && !isDuty ? DirectLink(sender) : -1;
        if (direct >= 0)
            index = direct;
        int link = _layout.FirstInterconnect + index;
        double wanted = direct >= 0 ? _rule.CapacityFor(_outcome.OfferedPercentile95[sender]) : WantedOn(link);
        if (wanted <= _state.Capacity[link] || IsOrdered(link) || !isDuty && DirectOrdered(sender))
            return;
        var duty = _rule.NeedsDeal && !isDuty ? UpgradeDuty.Deal : UpgradeDuty.Regime;
        _calls.Add(new UpgradeCall(index, full, sender, wanted, utilisation, duty));
    }

    private bool IsDuty(int index) =>
        _rule.Transit == TransitRule.Duty && _layout.Isp.Interconnects[index].Kind == InterconnectKind.Transit;

    private bool IsOrdered(int link) =>
        _state.Orders.Any(o => o.Link == link)
        || _calls.Any(c => c.Duty != UpgradeDuty.None && _layout.FirstInterconnect + c.Interconnect == link);

    // Capacity on any of the sender's direct links relieves them all.
    private bool DirectOrdered(int sender) =>
        _world.Providers[sender].Size != ProviderSize.Background
        && _layout.Paths.Any(p => p.Provider == sender && p.Kind == PathKind.Peering && IsOrdered(p.Link));

    private double WantedOn(int link) => _rule.CapacityFor(_outcome.LinkOfferedPercentile95[link]);

    private int DirectLink(int sender)
    {
        if (_world.Providers[sender].Size == ProviderSize.Background)
            return -1;
        for (int path = _layout.PathStart[sender]; path < _layout.PathStart[sender + 1]; path++)
            if (_layout.Paths[path].Kind == PathKind.Peering)
                return _layout.Paths[path].Link - _layout.FirstInterconnect;
        return -1;
    }

    // A deal covers the direct link; a carrier's port that is full of one provider's traffic stays as it is.
    private bool Covered(int index, int sender) =>
        _world.Providers[sender].Size == ProviderSize.Background
        || !_layout.Isp.Interconnects[index].HasCarrier && _state.HasDeal[sender];

    private int MainSender(int link)
    {
        int sender = 0;
        double most = -1;
        for (int path = 0; path < _layout.Paths.Length; path++)
        {
            double bytes = _outcome.PathServedBytes[path];
            if (_layout.Paths[path].Link != link || bytes <= most)
                continue;
            most = bytes;
            sender = _layout.Paths[path].Provider;
        }

        return sender;
    }
}
