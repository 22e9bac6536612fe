using System.Collections.Immutable;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Views;

/// <summary>What a group applies in the round the room is in.</summary>
/// <param name="Group">Id of the group.</param>
/// <param name="Proposal">Id of the proposal; null where things stay as they are.</param>
/// <param name="IsTie">Whether another proposal was backed as much.</param>
/// <param name="IsByFacilitator">Whether the facilitator chose.</param>
/// <param name="Levers">All levers with it applied.</param>
/// <param name="IsSimulated">Whether its outcome is there to be revealed.</param>
public sealed record ResultView(
    string Group,
    string? Proposal,
    bool IsTie,
    bool IsByFacilitator,
    ImmutableList<LeverValue> Levers,
    bool IsSimulated
)
{
    internal static ImmutableList<ResultView> Of(WorkshopState state) =>
        (state.Round?.Results ?? []).ConvertAll(result => new ResultView(
            result.Group,
            result.Proposal,
            result.IsTie,
            result.IsByFacilitator,
            result.Levers,
            result.After is not null
        ));
}
