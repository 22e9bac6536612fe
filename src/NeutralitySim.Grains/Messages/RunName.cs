using NeutralitySim.Core.Results;

namespace NeutralitySim.Grains;

/// <summary>A run within its experiment.</summary>
/// <param name="Regime">Id of its regime.</param>
/// <param name="Replication">Replication, from 0.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.run-name")]
internal readonly record struct RunName([property: Id(0)] string Regime, [property: Id(1)] int Replication)
{
    public RunKey Key => new(Regime, Replication);
}
