using System.Collections.Immutable;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Views;

/// <summary>What a seat may do now.</summary>
/// <param name="TakeRole">Take another role.</param>
/// <param name="Propose">Propose, or withdraw a proposal.</param>
/// <param name="Predict">Predict.</param>
/// <param name="Vote">Vote.</param>
/// <param name="Challenge">Challenge an assumption.</param>
/// <param name="Questions">Which questions; null for none.</param>
public sealed record OpenActions(
    bool TakeRole,
    bool Propose,
    bool Predict,
    bool Vote,
    bool Challenge,
    Questionnaire? Questions
)
{
    internal static OpenActions Of(WorkshopState state, Seat seat)
    {
        bool isFree = !state.Locks.Seats;
        bool IsAt(StepKind kind) => isFree && Phase.Refusal(state, kind) is null;
        return new OpenActions(
            isFree && !Join.HasBegun(state),
            seat.IsParty && IsAt(StepKind.Propose),
            IsAt(StepKind.Predict),
            seat.IsParty && IsAt(StepKind.Vote),
            isFree,
            Pending.QuestionsNow(state)
        );
    }
}
