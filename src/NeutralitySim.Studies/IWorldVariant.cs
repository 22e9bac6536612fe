using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Studies;

/// <summary>Worlds to run at a point in place of the regimes' own.</summary>
internal interface IWorldVariant
{
    /// <summary>Name that tells its runs from others of the same regimes.</summary>
    string Name { get; }

    /// <summary>The worlds, from those of all regimes; the id of each world's regime is its name within the point.</summary>
    IReadOnlyList<World> Of(IReadOnlyList<World> regimes);
}
