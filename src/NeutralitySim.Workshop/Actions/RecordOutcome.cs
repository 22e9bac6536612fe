using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Actions;

/// <summary>What the simulation says of what a group applies.</summary>
/// <param name="Round">Number of the round.</param>
/// <param name="Group">Id of the group.</param>
/// <param name="Levers">The levers that were simulated, as the group's result has them: an answer to a choice that was changed meanwhile is refused.</param>
/// <param name="Values">One value per measure, in any order; null for each where the simulation failed.</param>
public sealed record RecordOutcome(
    int Round,
    string Group,
    ImmutableList<LeverValue> Levers,
    ImmutableList<MeasureValue> Values
) : ProgramAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Round < 1 || Round > state.Rounds.Count ? WorkshopTexts.NotChosenYet
        : state.Rounds[Round - 1] is not { IsRevealed: false } round ? WorkshopTexts.Sealed
        : round.Results.Find(result => result.Group == Group) is not { } result || !result.Levers.SequenceEqual(Levers)
            ? WorkshopTexts.NotChosenYet
        : Outcomes.Refusal(state, Values);

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at)
    {
        var round = state.Rounds[Round - 1];
        var result = round.Results.First(r => r.Group == Group);
        var told = result with { After = Outcomes.Ordered(state, Values) };
        return Progress.Followed(state.With(round with { Results = round.Results.Replace(result, told) }));
    }
}
