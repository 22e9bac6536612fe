using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Takes an own proposal back, and with it what others said of it.</summary>
/// <param name="RequestId">Id of the request.</param>
/// <param name="Proposal">Id of the proposal.</param>
public sealed record Withdraw(string RequestId, string Proposal) : SeatAction(RequestId)
{
    private protected override Text? Refusal(WorkshopState state, Seat seat) =>
        Phase.Refusal(state, StepKind.Propose)
        ?? (state.Round!.Find(Proposal)?.Seat == seat.Id ? null : WorkshopTexts.UnknownProposal);

    private protected override WorkshopState Applied(WorkshopState state, Seat seat) =>
        state.With(state.Round!.Without(Proposal));
}
