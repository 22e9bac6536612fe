using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Says which proposals of the own group the seat could live with; takes the place of its earlier vote.</summary>
/// <param name="RequestId">Id of the request.</param>
/// <param name="Approved">Ids of the proposals, each once; none to leave things as they are.</param>
public sealed record Vote(string RequestId, ImmutableList<string> Approved) : SeatAction(RequestId)
{
    private protected override Text? Refusal(WorkshopState state, Seat seat) =>
        Phase.Refusal(state, StepKind.Vote)
        ?? (
            !seat.IsParty ? WorkshopTexts.NoParty
            : Approved.Count > WorkshopLimits.ProposalsPerGroup
            || Approved.Any(id => state.Round!.Find(id)?.Group != seat.Group)
            || Approved.Distinct(StringComparer.Ordinal).Count() < Approved.Count
                ? WorkshopTexts.UnknownProposal
            : null
        );

    private protected override WorkshopState Applied(WorkshopState state, Seat seat)
    {
        var round = state.Round!;
        return state.With(
            round with
            {
                Ballots = round
                    .Ballots.RemoveAll(ballot => ballot.Seat == seat.Id)
                    .Add(new Ballot(seat.Id, seat.Role, seat.Group, Approved)),
            }
        );
    }
}
