using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

/// <summary>An ISP of a run. Key: run/ISP.</summary>
[Alias("neutralitysim.isp")]
internal interface IIspGrain : IGrainWithStringKey
{
    /// <summary>Simulates a month.</summary>
    [Alias("simulate")]
    Task<Message<IspReport>> Simulate(Message<IspOrder> order);
}
