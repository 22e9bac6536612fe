using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Strikes a proposal, and with it what others said of it: two that mean the same, or one that is no proposal.</summary>
/// <param name="Proposal">Id of a proposal of the round the room is in.</param>
public sealed record StrikeProposal(string Proposal) : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        state.Round?.Find(Proposal) is null ? WorkshopTexts.UnknownProposal
        : !state.Round.Results.IsEmpty || state.Round.IsRevealed ? WorkshopTexts.Sealed
        : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.With(state.Round!.Without(Proposal));
}
