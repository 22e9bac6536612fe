using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Detail;

/// <summary>Where a world is so large that it is told by its sums: what is stored, exported and shown of it follows from here.</summary>
public static class WorldSize
{
    /// <summary>The most ISPs of a small world: each has a line of its own in tables and a panel in figures.</summary>
    public const int MostIspsOfSmall = 20;

    /// <summary>True for worlds beyond that.</summary>
    public static bool IsLarge(ExperimentDescription experiment) => experiment.Isps.Count > MostIspsOfSmall;
}
