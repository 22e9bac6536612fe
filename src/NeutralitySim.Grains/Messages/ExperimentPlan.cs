using NeutralitySim.Core.Topology;

namespace NeutralitySim.Grains;

/// <summary>What an experiment is to do.</summary>
/// <param name="Worlds">One world per regime.</param>
/// <param name="Seed">Root of every random stream.</param>
/// <param name="Runs">Runs to do, in this order.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.experiment-plan")]
internal sealed record ExperimentPlan(
    [property: Id(0)] IReadOnlyList<World> Worlds,
    [property: Id(1)] ulong Seed,
    [property: Id(2)] IReadOnlyList<RunName> Runs
);
