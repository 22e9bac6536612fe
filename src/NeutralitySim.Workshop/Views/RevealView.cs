using System.Collections.Immutable;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Scores;

namespace NeutralitySim.Workshop.Views;

/// <summary>A round that was revealed: what came, beside what was expected.</summary>
/// <param name="Round">Number of the round.</param>
/// <param name="Proposals">What was proposed, and how it was backed.</param>
/// <param name="Results">What each group applied and what came of it.</param>
/// <param name="Spreads">What the seats expected, nobody by name.</param>
/// <param name="Surprises">Those of the spreads that surprised, most first.</param>
public sealed record RevealView(
    int Round,
    ImmutableList<ProposalView> Proposals,
    ImmutableList<GroupResult> Results,
    ImmutableList<PredictionSpread> Spreads,
    ImmutableList<PredictionSpread> Surprises
)
{
    internal static ImmutableList<RevealView> Of(WorkshopState state) =>
        [
            .. state
                .Rounds.Where(round => round.IsRevealed)
                .Select(round => (Round: round, Spreads: Scores.Spreads.Of(state, round)))
                .Select(shown => new RevealView(
                    shown.Round.Number,
                    ProposalView.Of(state, shown.Round),
                    shown.Round.Results,
                    shown.Spreads,
                    Scores.Spreads.Surprises(shown.Spreads)
                )),
        ];
}
