using System.Collections.Immutable;
using System.Globalization;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Tests;

/// <summary>Does anything at any time, half of it nonsense; each amount that is predicted is another.</summary>
internal sealed class RandomWorkshop(Room room, ulong seed)
{
    private const int MostSeats = 24;
    private readonly SeededDraws _draws = new(seed, "monkey");
    private int _seats;
    private int _amounts;

    public (Actor By, WorkshopAction Action) Next()
    {
        var state = room.State;
        string seat = Seat();
        var action = Action(state);
        // Mostly who may, sometimes anybody.
        var by =
            _draws.Below(12) == 0 ? Anybody(seat)
            : action is SeatAction ? Actor.Of(seat)
            : action is Join ? Actor.Newcomer
            : action is FacilitatorAction ? Actor.Facilitator
            : Actor.Program;
        return (by, action);
    }

    private WorkshopAction Action(WorkshopState state) =>
        _draws.Below(42) switch
        {
            0 when state.Seats.Count < MostSeats || state.Seats.Count(s => !s.IsGone) < 8 => new Join(
                Odd("ACDEFG"),
                $"s{++_seats}",
                Secret.Hash($"token {_seats}"),
                Role(),
                $"Name{_seats}x"
            ),
            1 => new Rename(Id(), Odd("Name0x \u202E\u0000")),
            2 => new TakeRole(Id(), Role()),
            3 when _draws.Below(10) == 0 => new Leave(Id()),
            3 => new Vote(Id(), []),
            < 10 => new Propose(Id(), Levers(), Odd("because")),
            10 when _draws.Below(2) == 0 => new Withdraw(Id(), Proposal(state)),
            < 18 => new Predict(Id(), Proposal(state), Changes(state)),
            < 24 => new Vote(Id(), [.. Enumerable.Range(0, _draws.Below(3)).Select(_ => Proposal(state)).Distinct()]),
            24 => new ChallengeAssumption(Id(), "a.b", "1", "2", Odd("why")),
            25 => new AnswerQuestions(
                Id(),
                (Questionnaire)_draws.Below(3),
                [new GivenAnswer(Odd("carbon"), _draws.Below(7))]
            ),
            26 when _draws.Below(2) == 0 => new GoTo(
                state.Clock.Step,
                state.Clock.Step + (_draws.Below(5) == 0 ? _draws.Below(12) - 6 : 1)
            ),
            < 30 when _draws.Below(4) == 0 => _draws.Below(2) == 0 ? new Pause() : new Resume(),
            30 => new SetMinutes(state.Clock.Step, _draws.Below(300)),
            31 => new SetLocks(_draws.Below(8) == 0, _draws.Below(3) == 0 ? [Odd("toll")] : []),
            32 => _draws.Below(2) == 0 ? new WriteNotes("notes")
            : _draws.Below(2) == 0 ? new ShowCharts([Odd("carbon")])
            : new ShowClaim(new Claim("Somebody said so", _draws.Below(2) == 0 ? null : Odd("carbon"))),
            33 => new PlaceSeat(Seat(), Role(), Odd("2")),
            34 when _draws.Below(10) == 0 => new RemoveSeat(Seat()),
            34 when _draws.Below(4) == 0 => new StrikeProposal(Proposal(state)),
            35 when state.Seats.Count < MostSeats && _draws.Below(5) == 0 => new AddBots(_draws.Below(6) - 1),
            36 => new ChooseProposal(Odd("1"), _draws.Below(2) == 0 ? null : Proposal(state)),
            37 => _draws.Below(2) == 0 ? new Unveil() : new RecordBaseline(room.Values(Value(), Value(), Value())),
            38 => _draws.Below(2) == 0
                ? new StartChallenge(Challenge(state))
                : new AnswerChallenge(
                    Challenge(state),
                    (ChallengeState)_draws.Below(6),
                    _draws.Below(2) == 0 ? null : "3",
                    null
                ),
            39 => Bots.Next(state) is [var (_, does), ..] ? does : new Pause(),
            _ => Outcome(state),
        };

    private RecordOutcome Outcome(WorkshopState state)
    {
        int round = state.Step.Round + _draws.Below(8) / 7;
        string group = Odd("1") is "1" && _draws.Below(2) == 0 ? "2" : "1";
        var levers = state.Rounds.Find(r => r.Number == round)?.Results.Find(r => r.Group == group)?.Levers ?? [];
        return new RecordOutcome(round, group, levers, room.Values(Value(), Value(), Value()));
    }

    private Actor Anybody(string seat) =>
        new[] { Actor.Of(seat), Actor.Newcomer, Actor.Facilitator, Actor.Program, Actor.Of("nobody") }[_draws.Below(5)];

    private string Seat() =>
        room.State.Seats.IsEmpty ? "nobody" : room.State.Seats[_draws.Below(room.State.Seats.Count)].Id;

    private Role Role() => (Role)_draws.Below(10);

    // Now and then an id that was used.
    private string Id() => _draws.Below(20) == 0 ? "again" : room.Next();

    private string Odd(string good) =>
        _draws.Below(8) == 0 ? new[] { "", "x", "\uD800", good + good }[_draws.Below(4)] : good;

    private double? Value() =>
        new double?[] { null, double.NaN, 1, 2.5, -3 }[_draws.Below(5) is var i && i == 1 ? _draws.Below(5) : i];

    private static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private ImmutableList<LeverValue> Levers() =>
        [
            .. Enumerable
                .Range(0, 1 + _draws.Below(2))
                .Select(_ =>
                    new[]
                    {
                        new LeverValue("toll", Of(_draws.Below(12))),
                        new LeverValue("caches", Of(_draws.Unit() * 100)),
                        new LeverValue("deal", Odd("transit")),
                        new LeverValue(Odd("toll"), Odd("1e1")),
                    }[_draws.Below(4)]
                ),
        ];

    private ImmutableList<PredictedChange> Changes(WorkshopState state) =>
        [
            .. state
                .Measures.Take(1 + _draws.Below(3))
                .Select(measure => new PredictedChange(Odd(measure.Id), (Direction)(2 * _draws.Below(2)), Amount())),
        ];

    // Halves that nothing else has, with five digits before the dot.
    private double Amount() => 10_000.5 + ++_amounts;

    private string Proposal(WorkshopState state) =>
        (state.Round?.Proposals ?? []) is { Count: > 0 } all ? all[_draws.Below(all.Count)].Id : "p0";

    private string Challenge(WorkshopState state) =>
        state.Challenges is { Count: > 0 } all ? all[_draws.Below(all.Count)].Id : "c0";
}
