using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Workshop.Tests;

public sealed class BlindTests
{
    [Fact]
    public void Letters_follow_the_scenario_or_a_draw()
    {
        string[] regimes = ["neutral", "paid-peering", "tolled"];
        Assert.Equal(regimes, LetteredRegime.Of(regimes, false, 5).Select(r => r.Regime));
        var orders = new Dictionary<string, int>();
        for (ulong seed = 0; seed < 600; seed++)
        {
            var drawn = LetteredRegime.Of(regimes, true, seed);
            Assert.Equal(["A", "B", "C"], drawn.Select(r => r.Letter));
            string order = string.Join(' ', drawn.Select(r => r.Regime));
            orders[order] = orders.GetValueOrDefault(order) + 1;
        }
        // Each of six orders about 100 times: within five standard deviations.
        Assert.Equal(6, orders.Count);
        Assert.All(orders.Values, count => Assert.InRange(count, 55, 145));
    }

    [Fact]
    public void No_view_names_a_regime_before_it_is_unveiled()
    {
        var room = new Room(isBlind: true);
        room.Seat("a");
        room.Refused(Actor.Facilitator, new Unveil());
        AssertNames(room, areThere: false);
        room.Do(Actor.Facilitator, new GoTo(0, room.Opening.Agenda.IndexOf(StepKind.Debrief, 0)));
        AssertNames(room, areThere: false);
        room.Do(Actor.Facilitator, new Unveil());
        AssertNames(room, areThere: true);
    }

    [Fact]
    public void Measures_are_found_by_regime_whatever_its_letter()
    {
        for (ulong seed = 0; seed < 20; seed++)
        {
            var state = new Room(isBlind: true, seed: seed).State;
            string letter = state.Regimes.Find(r => r.Regime == "tolled")!.Letter;
            Assert.Equal($"carbon.{letter}", state.MeasureOf("carbon", "tolled"));
            Assert.Null(state.MeasureOf("carbon", "neutral"));
            Assert.Null(state.MeasureOf("carbon", "nowhere"));
        }
    }

    private static void AssertNames(Room room, bool areThere)
    {
        var view = RoomView.Of(room.State, room.Now);
        string all =
            Room.Json(WallView.Of(room.State, view))
            + Room.Json(FacilitatorView.Of(room.State, view))
            + Room.Json(SeatView.Of(room.State, view, "a"))
            + Room.Json(ExportTables.Of(room.State));
        foreach (string regime in room.Opening.Material.Regimes)
            Assert.Equal(areThere, all.Contains($"\"{regime}\"", StringComparison.Ordinal));
    }
}
