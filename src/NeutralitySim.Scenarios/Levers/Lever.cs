using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Something that readers of a page may move: a number on a scale, or one of several choices.</summary>
/// <param name="Id">Id, unique in the scenario.</param>
/// <param name="Label">Name shown to people, in both languages.</param>
/// <param name="Scale">Range of a number; null for choices.</param>
/// <param name="Choices">What may be chosen, in order; empty for numbers.</param>
/// <param name="Baseline">Where the scenario's file puts it: a number in the scale's unit with a dot (1 for factors), or the id of a choice.</param>
/// <param name="Bands">Parts of the scale with a name, ascending, none overlapping; may leave gaps.</param>
/// <param name="Explanation">What a reader is told.</param>
/// <param name="Regimes">Ids of the regimes it acts on; empty for all.</param>
public sealed record Lever(
    string Id,
    Text Label,
    LeverScale? Scale,
    IReadOnlyList<LeverChoice> Choices,
    string Baseline,
    IReadOnlyList<LeverBand> Bands,
    LeverExplanation Explanation,
    IReadOnlyList<string> Regimes
);
