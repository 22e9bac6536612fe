using NeutralitySim.Core.Isps;

namespace NeutralitySim.Grains;

/// <summary>An ISP of a run.</summary>
[Alias("neutralitysim.isp")]
internal interface IIspGrain : IEntityGrain
{
    /// <summary>Simulates a month.</summary>
    [Alias("simulate")]
    Task<IspReport> Simulate(IspOrder order);
}
