using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Grains;

/// <summary>A world of a regime, for all silos that simulate it. Key: scenario and a hash of the world.</summary>
[Alias("neutralitysim.world")]
internal interface IWorldGrain : IGrainWithStringKey
{
    /// <summary>Keeps the world until as many have left it as have put it.</summary>
    /// <returns>Cores of the silo that keeps it.</returns>
    [Alias("put")]
    Task<int> Put(World world);

    /// <summary>The world; null when it was never put or was lost with its silo.</summary>
    [Alias("get")]
    Task<World?> Get();

    /// <summary>Says that who put the world needs it no more.</summary>
    [Alias("leave")]
    Task Leave();
}
