namespace NeutralitySim.Studies;

/// <summary>How much a study runs.</summary>
public sealed record StudyPlan
{
    /// <summary>Joint draws over all ranges; fewer than 59 can decide nothing.</summary>
    public int Draws { get; init; } = 200;

    /// <summary>Paths of the screening, 0 for none; each costs a point more than there are factors.</summary>
    public int Paths { get; init; } = 2;

    /// <summary>Rows of the decomposition of variance, 0 for none; each costs two points more than there are factors that matter.</summary>
    public int Rows { get; init; } = 32;

    /// <summary>Most factors whose variance is decomposed.</summary>
    public int MostDecomposed { get; init; } = 6;

    /// <summary>Replications of each point; as many as the central case shows to be needed when null.</summary>
    public int? Replications { get; init; }

    /// <summary>Time after which neither screening nor decomposition begins; none when null.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>Seed of the draws; the scenario's when null.</summary>
    public ulong? Seed { get; init; }
}
