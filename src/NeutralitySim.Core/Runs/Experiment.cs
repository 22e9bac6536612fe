using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>A plan: every regime's world, run once per replication with common random numbers.</summary>
/// <param name="Description">What readers must know.</param>
/// <param name="Worlds">One world per regime, in the order of the description.</param>
/// <param name="Seed">Root of every random stream.</param>
/// <param name="Replications">Runs per regime, 1 to 100,000.</param>
public sealed record Experiment(
    ExperimentDescription Description,
    IReadOnlyList<World> Worlds,
    ulong Seed,
    int Replications
)
{
    /// <summary>Runs that are there already and are not run again.</summary>
    public IReadOnlySet<RunKey> Finished { get; init; } = new HashSet<RunKey>();

    /// <summary>The same with more or less of each run kept.</summary>
    public Experiment Recorded(RecordingDetail detail) =>
        this with
        {
            Worlds = [.. Worlds.Select(world => world with { Recording = detail })],
        };

    /// <summary>All runs still to do, replication by replication, so that an interrupted experiment holds whole comparisons.</summary>
    public IEnumerable<RunKey> Runs()
    {
        for (int replication = 0; replication < Replications; replication++)
            foreach (var world in Worlds)
            {
                var key = new RunKey(world.Regime.Id, replication);
                if (!Finished.Contains(key))
                    yield return key;
            }
    }
}
