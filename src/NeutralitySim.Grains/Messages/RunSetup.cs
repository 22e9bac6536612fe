using NeutralitySim.Core.Topology;

namespace NeutralitySim.Grains;

/// <summary>What all runs of one regime share.</summary>
/// <param name="World">World of the regime.</param>
/// <param name="Seed">Root of every random stream.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.run-setup")]
internal sealed record RunSetup([property: Id(0)] World World, [property: Id(1)] ulong Seed);
