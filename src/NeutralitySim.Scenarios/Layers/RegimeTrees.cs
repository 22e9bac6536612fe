using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>The checked scenario: the values common to all regimes, and those of regimes that differ from them.</summary>
/// <param name="Base">Common values.</param>
/// <param name="Own">Trees of regimes with overrides, by id.</param>
/// <param name="Regimes">Ids of the regimes that are run.</param>
/// <param name="AllRegimes">Ids of all regimes of the scenario.</param>
/// <param name="Patches">How settings change the trees.</param>
internal sealed record RegimeTrees(
    ResolvedObject Base,
    IReadOnlyDictionary<string, ResolvedObject> Own,
    IReadOnlyList<string> Regimes,
    IReadOnlyList<string> AllRegimes,
    Patches Patches
)
{
    /// <summary>The values under a regime.</summary>
    public ResolvedObject Of(string regime) => Own.GetValueOrDefault(regime, Base);
}
