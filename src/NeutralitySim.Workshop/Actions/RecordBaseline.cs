using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Actions;

/// <summary>What the simulation says of the scenario as it stands, from which the first changes are counted.</summary>
/// <param name="Values">One value per measure, in any order.</param>
public sealed record RecordBaseline(ImmutableList<MeasureValue> Values) : ProgramAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        state.Rounds.Exists(round => round.IsRevealed || !round.Results.IsEmpty)
            ? WorkshopTexts.Sealed
            : Outcomes.Refusal(state, Values);

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at)
    {
        var values = Outcomes.Ordered(state, Values);
        return state with { Groups = state.Groups.ConvertAll(group => group with { Outcome = values }) };
    }
}
