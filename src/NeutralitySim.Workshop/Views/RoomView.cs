using System.Collections.Immutable;
using NeutralitySim.Workshop.Groups;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Scores;

namespace NeutralitySim.Workshop.Views;

/// <summary>
/// What everybody in the room may see. No name, no token, no prediction before its round is revealed, no vote before it is closed, no
/// regime's name while it is covered.
/// </summary>
public sealed record RoomView
{
    /// <summary>Entries of the journal: a view with a higher number is newer.</summary>
    public required int Version { get; init; }

    /// <summary>Id of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Whether the workshop has been deleted.</summary>
    public required bool IsDeleted { get; init; }

    /// <summary>When it will be.</summary>
    public required DateTimeOffset DeleteAt { get; init; }

    /// <summary>Where the room is.</summary>
    public required StepView Step { get; init; }

    /// <summary>Regimes by letter.</summary>
    public required ImmutableList<RegimeView> Regimes { get; init; }

    /// <summary>What is predicted.</summary>
    public required ImmutableList<Measure> Measures { get; init; }

    /// <summary>Who is there.</summary>
    public required ImmutableList<RoleCount> Roles { get; init; }

    /// <summary>Seats that are waited for at this step.</summary>
    public required int Expected { get; init; }

    /// <summary>Those of them that have sent.</summary>
    public required int Sent { get; init; }

    /// <summary>Groups as the last reveal left them.</summary>
    public required GroupTable Groups { get; init; }

    /// <summary>Proposals of the round the room is in.</summary>
    public required ImmutableList<ProposalView> Proposals { get; init; }

    /// <summary>What groups apply in it; empty until the vote is closed.</summary>
    public required ImmutableList<ResultView> Results { get; init; }

    /// <summary>Rounds that were revealed.</summary>
    public required ImmutableList<RevealView> Revealed { get; init; }

    /// <summary>How near the roles came in them.</summary>
    public required ImmutableList<RoleScore> RoleScores { get; init; }

    /// <summary>Assumptions that were challenged.</summary>
    public required ImmutableList<ChallengeView> Challenges { get; init; }

    /// <summary>What is locked.</summary>
    public required Locks Locks { get; init; }

    /// <summary>Ids of the charts on the wall.</summary>
    public required ImmutableList<string> Charts { get; init; }

    /// <summary>The claim on the wall.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Version of the engine that simulates; empty where nobody said.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>The view of a state.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="now">Time, for the timer.</param>
    public static RoomView Of(WorkshopState state, DateTimeOffset now)
    {
        var expected = Pending.Expected(state).ToList();
        return new RoomView
        {
            Version = state.Entries,
            Scenario = state.Opening.Scenario,
            IsDeleted = state.IsPurged,
            DeleteAt = state.Opening.DeleteAt,
            Step = StepView.Of(state, now),
            Regimes = RegimeView.Of(state),
            Measures = state.Measures,
            Roles = RoleCount.Of(state),
            Expected = expected.Count,
            Sent = expected.Count(seat => Pending.HasSent(state, seat)),
            Groups = GroupTable.Of(state),
            Proposals = ProposalView.Of(state),
            Results = ResultView.Of(state),
            Revealed = RevealView.Of(state),
            RoleScores = RoleScore.Of(state),
            Challenges = ChallengeView.Of(state),
            Locks = state.Locks,
            Charts = state.Charts,
            Claim = state.Claim,
            EngineVersion = state.Opening.EngineVersion,
        };
    }
}
