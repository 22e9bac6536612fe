using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Tests;
using NeutralitySim.Workshop.Views;
using Xunit.Abstractions;

namespace NeutralitySim.Grains.Tests.Workshops;

public sealed class WorkshopViewTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Two_hundred_seats_vote_at_once_and_each_sees_the_own_vote_and_the_whole_room()
    {
        const int Seats = 200;
        await using var hall = await Hall.Open();
        await using var wall = await hall.Watch(null);
        var seats = new List<(string Token, Window Window)>();
        for (int seat = 0; seat < Seats; seat++)
        {
            string token = await hall.Join($"s{seat}", RoleRights.Parties[seat % 7]);
            seats.Add((token, await hall.Watch(token)));
            hall.Clock.Advance(TimeSpan.FromSeconds(0.1));
        }
        await hall.To(StepKind.Propose);
        await hall.Do(seats[0].Token, new Propose("p", [new LeverValue("toll", "3")], ""));
        string proposal = (await hall.State()).Round!.Proposals[0].Id;
        await hall.To(StepKind.Vote);
        foreach (var (_, window) in seats)
            await window.Until(w => w.Room.Step.Kind == StepKind.Vote);
        await wall.Until(w => w.Room.Step.Kind == StepKind.Vote);
        int before = seats.Sum(seat => seat.Window.Messages);
        int ownsBefore = seats.Sum(seat => seat.Window.Owns.Count);
        hall.Clock.Advance(TimeSpan.FromSeconds(10));
        int seen = wall.Messages;
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        long memory = GC.GetTotalMemory(forceFullCollection: true);

        await Task.WhenAll(seats.Select(seat => hall.Do(seat.Token, new Vote("v", [proposal]))));
        output.WriteLine($"200 votes: {System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
        await wall.Until(w => w.Room.Sent == Seats);
        output.WriteLine($"wall: {System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
        foreach (var (_, window) in seats)
        {
            await window.Until(w => w.Room.Sent == Seats && w.Own<SeatView>().Vote is not null);
            Assert.Equal([proposal], window.Own<SeatView>().Vote!);
        }
        int messages = seats.Sum(seat => seat.Window.Messages) - before;
        int owns = seats.Sum(seat => seat.Window.Owns.Count) - ownsBefore;
        output.WriteLine($"messages {messages}, own views {owns}, of the wall {wall.Messages - seen}");
        // One view each that is their own; far fewer than one per seat and vote.
        Assert.InRange(owns, Seats, 2 * Seats);
        Assert.InRange(messages, Seats, Seats * Seats / 4);
        long grown = GC.GetTotalMemory(forceFullCollection: true) - memory;
        output.WriteLine($"memory {grown / 1e6:F1} MB");
        Assert.InRange(grown, long.MinValue, 50_000_000);
        foreach (var (_, window) in seats)
            await window.DisposeAsync();
        output.WriteLine(hall.Sizes());
        start = System.Diagnostics.Stopwatch.GetTimestamp();
        await hall.Restart();
        output.WriteLine($"silo back: {System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
        Assert.Equal(Seats, (await hall.State()).Round!.Ballots.Count);
        output.WriteLine(
            $"workshop back: {System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms"
        );
    }

    [Fact]
    public async Task Who_does_not_read_holds_nobody_up_and_finds_the_newest()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a");
        await using var sleeper = await hall.Watch(token);
        await using var wall = await hall.Watch(null);
        for (int note = 0; note < 15; note++)
        {
            await hall.Do(Room.Key, new SetMinutes(0, note + 1));
            await wall.Until(w => w.Room.Step.Minutes == note + 1);
        }
        await sleeper.Until(w => w.Room.Step.Minutes == 15);
        Assert.InRange(sleeper.Messages, 1, 3);
    }

    [Fact]
    public async Task All_tabs_of_a_seat_see_it_and_a_later_one_at_once()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a");
        await using var first = await hall.Watch(token);
        await first.Until(w => w.Own<SeatView>().Role == Role.Regulator);
        await using var second = await hall.Watch(token);
        await second.Until(w => w.Own<SeatView>().Role == Role.Regulator);
        await hall.Do(token, new TakeRole("t", Role.Press));
        await first.Until(w => w.Own<SeatView>().Role == Role.Press);
        await second.Until(w => w.Own<SeatView>().Role == Role.Press);
    }

    [Fact]
    public async Task Who_comes_or_sends_again_moves_nobody_elses_view()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a");
        await using var wall = await hall.Watch(null);
        await wall.Until(_ => true);
        int messages = wall.Messages;
        await using var seat = await hall.Watch(token);
        await seat.Until(_ => true);
        await hall.Do(Room.Key, new SetMinutes(0, 9));
        await wall.Until(w => w.Room.Step.Minutes == 9);
        await hall.Do(Room.Key, new SetMinutes(0, 9));
        await using var other = await hall.Watch(Room.Key);
        await other.Until(_ => true);
        await hall.Do(Room.Key, new SetMinutes(0, 8));
        await wall.Until(w => w.Room.Step.Minutes == 8);
        Assert.Equal(messages + 2, wall.Messages);
    }

    [Fact]
    public async Task A_seat_given_up_and_a_key_replaced_see_nothing_more()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a");
        await using var seat = await hall.Watch(token);
        await using var facilitator = await hall.Watch(Room.Key);
        await seat.Until(_ => true);
        await facilitator.Until(_ => true);
        await hall.Do(token, new Leave("l"));
        await seat.UntilOver();
        Assert.Equal(WorkshopOutcome.Done, (await hall.Workshops.ReplaceKey("w", Secret.Hash("another key"))).Outcome);
        await facilitator.UntilOver();
        Assert.Equal(WorkshopOutcome.Unknown, (await hall.Act(Room.Key, new Pause())).Outcome);
        await hall.Do("another key", new GoTo(0, 1));
        Assert.Null(await hall.Workshops.Watch("w", new Caller(Room.Key, "here")));
    }

    [Fact]
    public async Task A_window_lives_on_by_saying_so_and_is_forgotten_otherwise()
    {
        await using var hall = await Hall.Open();
        await using var wall = await hall.Watch(null);
        await wall.Until(_ => true);
        var gone = new Silent();
        string seat = (await hall.Grain.Watch(null, hall.Grains.CreateObjectReference<IViewObserver>(gone)))!;
        await Waiting.Until(() => gone.Shown > 0);
        for (int time = 1; time <= 4; time++)
        {
            // Its renewal is under way when this returns, and done when the workshop answers what comes after it.
            hall.Clock.Advance(WorkshopWatch.Renewal);
            await hall.State();
        }
        int shown = gone.Shown;
        await hall.Do(Room.Key, new SetMinutes(0, 9));
        await wall.Until(w => w.Room.Step.Minutes == 9);
        Assert.Equal(shown, gone.Shown);
        Assert.Equal("w/wall", seat);
    }

    private sealed class Silent : IViewObserver
    {
        public int Shown { get; private set; }

        public Task Show(ViewNews news)
        {
            Shown++;
            return Task.CompletedTask;
        }
    }
}
