using NeutralitySim.Core.Engine;
using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Simulates an ISP's steps in buffers it keeps warm; what it must know of the month comes with the order.</summary>
[PreferLocalPlacement]
internal sealed class IspGrain(RunSetups setups, IEngineProbe? probe = null) : RunEntityGrain(setups), IIspGrain
{
    private IspMonth? _isp;

    public Task<Message<IspReport>> Simulate(Message<IspOrder> order)
    {
        var (layout, seed) = Setup;
        int index = Setup.IspIndex(Key.First);
        int epoch = order.Content!.Input.Epoch;
        _isp ??= new IspMonth(layout, index, seed, Key.Run.Replication);
        IspReport report;
        using (probe?.Begin(new EngineStage(layout.World.Id, Key.Run.Key, epoch, Key.First)))
            report = _isp.Simulate(order.Content);
        probe?.Measured(layout.World.Id, Key.Run.Key, layout.Isps[index], report.Outcome);
        LeaveAfterLast(epoch);
        return Task.FromResult(new Message<IspReport>(report));
    }
}
