using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Chooses what a group applies in place of the vote: after a tie, or a compromise found in the room.</summary>
/// <param name="Group">Id of the group.</param>
/// <param name="Proposal">Id of one of its proposals; null keeps things as they are.</param>
public sealed record ChooseProposal(string Group, string? Proposal) : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Phase.Refusal(state, StepKind.Apply)
        ?? (
            !state.Groups.Exists(group => group.Id == Group) ? WorkshopTexts.UnknownGroup
            : state.Round!.Results.IsEmpty ? WorkshopTexts.NoOutcomeYet
            : Proposal is not null && state.Round!.Find(Proposal)?.Group != Group ? WorkshopTexts.UnknownProposal
            : null
        );

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at)
    {
        var round = state.Round!;
        var old = round.Results.First(result => result.Group == Group);
        if (old.Proposal == Proposal)
            return state;
        var proposal = Proposal is null ? null : round.Find(Proposal);
        var chosen = Progress.Result(state.Group(Group), proposal, old.IsTie, isByFacilitator: true);
        return state.With(round with { Results = round.Results.Replace(old, chosen) });
    }
}
