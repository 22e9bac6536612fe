using System.Collections.Immutable;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Views;

/// <summary>A proposal as everybody sees it: by role, not by person.</summary>
/// <param name="Id">Id.</param>
/// <param name="Role">Role of who proposes.</param>
/// <param name="Group">Id of the group.</param>
/// <param name="Levers">Levers it moves.</param>
/// <param name="Note">Why; empty for none.</param>
/// <param name="Support">How much it is backed; null until the vote is closed.</param>
/// <param name="IsApplied">Whether the group applies it.</param>
public sealed record ProposalView(
    string Id,
    Role Role,
    string Group,
    ImmutableList<LeverValue> Levers,
    string Note,
    Support? Support,
    bool IsApplied
)
{
    internal static ImmutableList<ProposalView> Of(WorkshopState state) =>
        state.Round is { } round ? Of(state, round) : [];

    internal static ImmutableList<ProposalView> Of(WorkshopState state, Round round)
    {
        var supports = round.Results.IsEmpty
            ? []
            : state.Groups.SelectMany(group => Tally.Of(round, group.Id).Supports).ToDictionary(s => s.Proposal);
        return round.Proposals.ConvertAll(p => new ProposalView(
            p.Id,
            p.Role,
            p.Group,
            p.Levers,
            p.Note,
            supports.GetValueOrDefault(p.Id),
            round.Results.Exists(result => result.Proposal == p.Id)
        ));
    }
}
