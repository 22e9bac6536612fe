using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Runs;
using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Simulates an ISP's steps in buffers it keeps warm.</summary>
[GrainType(GrainKinds.Isp), PreferLocalPlacement]
internal sealed class IspGrain(WorldLayouts layouts, IEngineProbe? probe = null) : EntityGrain(layouts), IIspGrain
{
    private int _index;
    private IspMonth _isp = null!;

    public Task<IspReport> Simulate(IspOrder order)
    {
        string scenario = Layout.World.Id;
        int month = order.Input.Month;
        IspReport report;
        using (probe?.Begin(new EngineStage(scenario, Key.Run, month, Key.First)))
            report = _isp.Simulate(order);
        probe?.Measured(scenario, Key.Run, Layout.Isps[_index], report.Outcome);
        return Task.FromResult(report);
    }

    protected override void FindInLayout()
    {
        _index = IspIndex();
        _isp = new IspMonth(Layout, _index, Key.Seed, Key.Run.Replication);
    }
}
