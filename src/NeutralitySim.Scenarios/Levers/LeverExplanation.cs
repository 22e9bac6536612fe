using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>What a reader is told about a lever, in both languages.</summary>
/// <param name="Message">The one thing to remember.</param>
/// <param name="Dynamics">What to watch while it moves, and why.</param>
/// <param name="Gains">Who gains.</param>
/// <param name="Loses">Who loses.</param>
/// <param name="For">The strongest argument for more of it.</param>
/// <param name="Against">The strongest argument against.</param>
/// <param name="Case">A real case.</param>
/// <param name="CaseSource">Where the case is known from.</param>
public sealed record LeverExplanation(
    Text Message,
    Text Dynamics,
    Text Gains,
    Text Loses,
    Text For,
    Text Against,
    Text Case,
    string CaseSource
);
