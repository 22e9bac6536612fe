using System.Collections.Immutable;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Opening;

/// <summary>A regime and the letter that stands for it.</summary>
/// <param name="Letter"><c>A</c>, <c>B</c>, <c>C</c> …</param>
/// <param name="Regime">Id of the regime.</param>
public sealed record LetteredRegime(string Letter, string Regime)
{
    /// <summary>Gives each regime a letter.</summary>
    /// <param name="regimes">Ids in the order of the scenario, 26 at most.</param>
    /// <param name="isBlind">True to draw the order, so that a letter tells nothing; false to keep the scenario's.</param>
    /// <param name="seed">Seed of the draw.</param>
    public static ImmutableList<LetteredRegime> Of(IReadOnlyList<string> regimes, bool isBlind, ulong seed)
    {
        string[] order = [.. regimes];
        if (isBlind)
            new SeededDraws(seed, "regimes").Shuffle(order);
        return [.. order.Select((regime, place) => new LetteredRegime(((char)('A' + place)).ToString(), regime))];
    }
}
