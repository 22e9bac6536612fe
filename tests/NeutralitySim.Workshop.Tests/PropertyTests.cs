using System.Globalization;
using System.Text.RegularExpressions;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Workshop.Tests;

/// <summary>What holds whatever people do.</summary>
public sealed partial class PropertyTests
{
    private const int Steps = 10_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_people_do_the_rules_hold(ulong seed)
    {
        var room = new Room(Agenda.Of180, groups: 2, isBlind: true, seed);
        var monkey = new RandomWorkshop(room, seed);
        int refused = 0;
        int revealed = 0;
        int secrets = 0;
        for (int step = 0; step < Steps; step++)
        {
            room.Now = room.Now.AddSeconds(step % 7 - 2);
            var (by, action) = monkey.Next();
            var before = room.State;
            switch (room.Try(by, action))
            {
                case Decision.Accepted { Entry: { } entry }:
                    Assert.Equal(before.Entries + 1, entry.Number);
                    AssertCounts(room, by, action);
                    break;
                case Decision.Accepted:
                    Assert.Same(before, room.State);
                    break;
                default:
                    refused++;
                    break;
            }
            AssertNothingRevealedChanges(before, room.State);
            if (step % 20 == 0)
                secrets += AssertSecret(room);
            revealed += room.State.Rounds.Count(r => r.IsRevealed) - before.Rounds.Count(r => r.IsRevealed);
            // A workshop that is over goes on in a new one.
            if (room.State.Step.Kind == StepKind.Close && room.Journal.Count > 100)
            {
                AssertReplays(room);
                room = new Room(Agenda.Of180, groups: 2, isBlind: true, seed + (ulong)step);
                monkey = new RandomWorkshop(room, seed + (ulong)step);
            }
        }
        AssertReplays(room);
        Assert.InRange(refused, Steps / 10, Steps * 9 / 10);
        Assert.True(secrets >= 500, $"{secrets} secrets looked for");
        Assert.True(revealed >= 3, $"{revealed} rounds revealed");
    }

    private static void AssertCounts(Room room, Actor by, WorkshopAction action)
    {
        var state = room.State;
        switch (action)
        {
            case Vote vote:
                Assert.Equal(vote.Approved, state.Round!.Ballots.Single(ballot => ballot.Seat == by.Seat).Approved);
                break;
            case Predict predict:
                var prediction = state.Round!.Predictions.Single(p =>
                    p.Seat == by.Seat && p.Proposal == predict.Proposal
                );
                Assert.Equal(predict.Changes.Count, prediction.Changes.Count);
                Assert.All(predict.Changes, change => Assert.Contains(change, prediction.Changes));
                break;
            case Propose propose:
                var proposal = state.Round!.Proposals[^1];
                Assert.Equal((by.Seat, propose.Levers.Count), (proposal.Seat, proposal.Levers.Count));
                break;
            case Join join:
                Assert.Equal(join.Seat, state.Seats[^1].Id);
                break;
        }
        // Sent again it counts once.
        if (action is SeatAction and not Leave)
            Assert.Null(Assert.IsType<Decision.Accepted>(WorkshopRules.Handle(state, by, action, room.Now)).Entry);
    }

    private static void AssertNothingRevealedChanges(WorkshopState before, WorkshopState after)
    {
        foreach (var round in before.Rounds.Where(round => round.IsRevealed))
            Assert.Same(round, after.Rounds[round.Number - 1]);
    }

    /// <summary>Looks for secrets in all views; tells how many there were.</summary>
    private static int AssertSecret(Room room)
    {
        var state = room.State;
        var shared = RoomView.Of(state, room.Now);
        string everybody = Room.Json(WallView.Of(state, shared)) + Room.Json(ExportTables.Of(state));
        var empty = RoomView.Of(WorkshopRules.Open(room.Opening), room.Now);
        string facilitator = Room.Json(FacilitatorView.Of(state, shared));
        Assert.DoesNotMatch(Hash(), everybody + facilitator);
        Assert.Equal(state.IsUnveiled, everybody.Contains("\"paid-peering\"", StringComparison.Ordinal));
        foreach (var seat in Named(state))
            Assert.DoesNotContain($"\"{seat.Name}\"", everybody, StringComparison.Ordinal);
        foreach (string amount in SecretAmounts(state, _ => true))
            Assert.DoesNotContain(amount, everybody + facilitator, StringComparison.Ordinal);
        foreach (var seat in state.Seats.Where(seat => !seat.IsGone))
        {
            var view = SeatView.Of(state, shared, seat.Id)!;
            Assert.Same(shared, view.Room);
            // What all share has been looked at.
            string own = Room.Json(view with { Room = empty });
            Assert.DoesNotMatch(Hash(), own);
            foreach (var other in Named(state).Where(other => other.Name != seat.Name))
                Assert.DoesNotContain($"\"{other.Name}\"", own, StringComparison.Ordinal);
            foreach (string amount in SecretAmounts(state, other => other != seat.Id))
                Assert.DoesNotContain(amount, own, StringComparison.Ordinal);
        }
        return SecretAmounts(state, _ => true).Count();
    }

    // Other names are words that may stand anywhere.
    private static IEnumerable<Seat> Named(WorkshopState state) =>
        state.Seats.Where(seat => seat.Name?.StartsWith("Name", StringComparison.Ordinal) == true);

    private static IEnumerable<string> SecretAmounts(WorkshopState state, Func<string, bool> isOf) =>
        from round in state.Rounds
        where !round.IsRevealed
        from prediction in round.Predictions
        where isOf(prediction.Seat)
        from change in prediction.Changes
        where change.Amount > 10_000
        select change.Amount!.Value.ToString("R", CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    private static void AssertReplays(Room room)
    {
        byte[] state = Room.Bytes(room.State);
        var journal = Room.Read<List<Entry>>(Room.Json(room.Journal));
        var opening = Room.Read<WorkshopOpening>(Room.Json(room.Opening));
        Assert.Equal(state, Room.Bytes(WorkshopRules.Replay(WorkshopRules.Open(opening), journal)));
        // From a state that was kept halfway, with entries it holds already.
        var half = WorkshopRules.Replay(WorkshopRules.Open(opening), journal.Take(journal.Count / 2));
        var kept = Room.Read<WorkshopState>(Room.Json(half));
        Assert.Equal(state, Room.Bytes(WorkshopRules.Replay(kept, journal)));
        if (journal.Count > 2)
            Assert.Throws<InvalidDataException>(() =>
                WorkshopRules.Replay(WorkshopRules.Open(opening), journal.Skip(1))
            );
    }
}
