using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NeutralitySim.Workshop.Rounds;

/// <summary>A round of all groups.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Proposals">In the order proposed.</param>
/// <param name="Predictions">One at most per seat and proposal.</param>
/// <param name="Ballots">One at most per seat.</param>
/// <param name="Results">One per group, from the end of the vote on; empty before.</param>
/// <param name="IsRevealed">True once the outcome has been shown; nothing of it changes after that.</param>
public sealed record Round(
    int Number,
    ImmutableList<Proposal> Proposals,
    ImmutableList<Prediction> Predictions,
    ImmutableList<Ballot> Ballots,
    ImmutableList<GroupResult> Results,
    bool IsRevealed
)
{
    /// <summary>Whether every group has its outcome.</summary>
    [JsonIgnore]
    public bool HasAllOutcomes => !Results.IsEmpty && Results.All(result => result.After is not null);

    /// <summary>A round nobody has said anything in.</summary>
    public static Round Empty(int number) => new(number, [], [], [], [], false);

    /// <summary>A proposal; null where there is none with this id.</summary>
    public Proposal? Find(string proposal) => Proposals.Find(p => p.Id == proposal);

    /// <summary>The round without a proposal, and without predictions and approvals of it.</summary>
    internal Round Without(string proposal) =>
        this with
        {
            Proposals = Proposals.RemoveAll(p => p.Id == proposal),
            Predictions = Predictions.RemoveAll(p => p.Proposal == proposal),
            Ballots = Ballots.ConvertAll(b => b with { Approved = b.Approved.Remove(proposal) }),
        };
}
