using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>A world and what never changes in any of its runs: flat arrays and curves. Immutable; shared by all threads.</summary>
public sealed class WorldLayout
{
    /// <summary>Lays out a world.</summary>
    public WorldLayout(World world)
    {
        World = world;
        Isps = Enumerable.Range(0, world.Isps.Count).Select(isp => new IspLayout(world, isp)).ToArray();
        Curves = world
            .Providers.Select(p => new ConcurrencyCurve(p.Profile, p.SessionsPerLineDay, p.MeanSessionSeconds))
            .ToArray();
    }

    /// <summary>The world.</summary>
    public World World { get; }

    /// <summary>ISPs, indexed like the world's.</summary>
    public IReadOnlyList<IspLayout> Isps { get; }

    /// <summary>Sessions in progress over the day, per provider.</summary>
    internal ConcurrencyCurve[] Curves { get; }
}
