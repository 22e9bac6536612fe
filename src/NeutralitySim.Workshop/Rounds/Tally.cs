using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Rounds;

/// <summary>
/// Counts the votes of a group: approval voting, each role with the same weight.
/// </summary>
/// <remarks>
/// Approval, because proposals resemble each other: two that share a lever do not take votes from one another, nobody has to rank on a
/// phone, and what most could live with is what negotiation looks for. One weight per role, because interests negotiate and not heads: forty
/// phones on the subscribers' side weigh as much as one regulator. Within a role each ballot has the same part of its weight. A role without a
/// ballot does not count. (Brams and Fishburn, "Approval Voting", 1983.)
/// </remarks>
/// <param name="RolesVoted">Roles with at least one ballot.</param>
/// <param name="Supports">One per proposal of the group, best backed first, then in the order proposed.</param>
public sealed record Tally(int RolesVoted, ImmutableList<Support> Supports)
{
    // Shares such as 1/3 + 2/3 are not exact.
    private const double Same = 1e-9;

    /// <summary>Id of the best backed proposal, the earliest of equals; null where nobody approves any.</summary>
    public string? Winner => Supports is [{ Roles: > Same } best, ..] ? best.Proposal : null;

    /// <summary>Whether another proposal is backed as much as the winner.</summary>
    public bool IsTie => Supports is [{ Roles: > Same } best, var second, ..] && best.Roles - second.Roles <= Same;

    /// <summary>Counts.</summary>
    /// <param name="round">The round.</param>
    /// <param name="group">Id of the group.</param>
    public static Tally Of(Round round, string group)
    {
        var roles = round.Ballots.Where(ballot => ballot.Group == group).GroupBy(ballot => ballot.Role).ToList();
        var supports = round
            .Proposals.Where(proposal => proposal.Group == group)
            .Select(
                (proposal, order) =>
                    (
                        Order: order,
                        Support: new Support(
                            proposal.Id,
                            roles
                                .OrderBy(role => role.Key)
                                .Sum(role => (double)role.Count(b => b.Approved.Contains(proposal.Id)) / role.Count()),
                            roles.Sum(role => role.Count(b => b.Approved.Contains(proposal.Id)))
                        )
                    )
            )
            .OrderByDescending(counted => Math.Round(counted.Support.Roles / Same))
            .ThenBy(counted => counted.Order);
        return new Tally(roles.Count, [.. supports.Select(counted => counted.Support)]);
    }
}
