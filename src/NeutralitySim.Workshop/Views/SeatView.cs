using System.Collections.Immutable;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Scores;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Views;

/// <summary>What a seat sees: the room, and all that is its own.</summary>
public sealed record SeatView
{
    /// <summary>What everybody may see.</summary>
    public required RoomView Room { get; init; }

    /// <summary>Id of the seat.</summary>
    public required string Seat { get; init; }

    /// <summary>Its name; null for none. A page escapes it.</summary>
    public required string? Name { get; init; }

    /// <summary>Its role.</summary>
    public required Role Role { get; init; }

    /// <summary>Id of its group.</summary>
    public required string Group { get; init; }

    /// <summary>What it may do now.</summary>
    public required OpenActions Open { get; init; }

    /// <summary>Whether it is waited for.</summary>
    public required bool IsMissing { get; init; }

    /// <summary>Ids of its proposals in the round the room is in.</summary>
    public required ImmutableList<string> Proposals { get; init; }

    /// <summary>Its predictions in that round.</summary>
    public required ImmutableList<Prediction> Predictions { get; init; }

    /// <summary>Ids of the proposals it approves; null before it has voted.</summary>
    public required ImmutableList<string>? Vote { get; init; }

    /// <summary>Its answers to the questions.</summary>
    public required ImmutableList<Answer> Answers { get; init; }

    /// <summary>Its scores in the rounds that were revealed.</summary>
    public required ImmutableList<SeatScore> Scores { get; init; }

    /// <summary>Ids of its challenges.</summary>
    public required ImmutableList<string> Challenges { get; init; }

    /// <summary>The view of a state; null where the seat is not taken.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="room">The room's view of the same state.</param>
    /// <param name="id">Id of the seat.</param>
    public static SeatView? Of(WorkshopState state, RoomView room, string id) =>
        state.Find(id) is not { } seat
            ? null
            : new SeatView
            {
                Room = room,
                Seat = id,
                Name = seat.Name,
                Role = seat.Role,
                Group = seat.Group,
                Open = OpenActions.Of(state, seat),
                IsMissing = Pending.IsExpected(state, seat) && !Pending.HasSent(state, seat),
                Proposals = [.. (state.Round?.Proposals ?? []).Where(p => p.Seat == id).Select(p => p.Id)],
                Predictions = (state.Round?.Predictions ?? []).FindAll(p => p.Seat == id),
                Vote = state.Round?.Ballots.Find(ballot => ballot.Seat == id)?.Approved,
                Answers = state.Answers.FindAll(answer => answer.Seat == id),
                Scores = [.. state.Rounds.SelectMany(round => Scoring.Of(state, round, id))],
                Challenges = [.. state.Challenges.Where(c => c.Seat == id).Select(c => c.Id)],
            };
}
