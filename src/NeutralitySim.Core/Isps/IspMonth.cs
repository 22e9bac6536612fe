using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Isps;

/// <summary>One ISP of a run, month by month. Holds buffers for reuse; not safe for two threads at once.</summary>
public sealed class IspMonth
{
    private readonly WorldLayout _layout;
    private readonly IspLayout _ispLayout;
    private readonly IspTraffic _month;
    private readonly EmissionMeter _meter;
    private readonly bool _keepsTerms;

    /// <summary>Prepares an ISP of a run.</summary>
    /// <param name="layout">World of the run.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="seed">Root of all random streams.</param>
    /// <param name="replication">Replication, from 0.</param>
    public IspMonth(WorldLayout layout, int isp, ulong seed, int replication)
    {
        _layout = layout;
        _ispLayout = layout.Isps[isp];
        _month = new IspTraffic(layout, isp, seed, replication);
        _meter = new EmissionMeter(layout.World, _ispLayout);
        _keepsTerms = layout.World.KeepsTerms(replication);
    }

    /// <summary>Simulates all steps of a month, meters its energy and decides on upgrades. Months may come in any order.</summary>
    public IspReport Simulate(IspOrder order)
    {
        var outcome = _month.Simulate(order.Input);
        int month = order.Input.Month;
        return new IspReport(
            outcome,
            _meter.Measure(order.State, outcome, month, _keepsTerms),
            LinkUpgrades.Of(_layout.World, _ispLayout, order.State, outcome),
            order.Branch is { } branch ? new DealMonth(branch, _month.Simulate(branch.Input)) : null
        );
    }
}
