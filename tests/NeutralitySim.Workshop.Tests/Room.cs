using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Tests;

/// <summary>A workshop in the making: does actions and keeps the journal.</summary>
internal sealed class Room
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
    public const string Key = "the key of the facilitator";
    private int _requests;

    public Room(Agenda? agenda = null, int groups = 1, bool isBlind = false, ulong seed = 7)
    {
        Opening = Opened(agenda ?? Agenda.Of90, groups, isBlind, seed);
        State = WorkshopRules.Open(Opening);
    }

    public WorkshopOpening Opening { get; }

    public WorkshopState State { get; private set; }

    public List<Entry> Journal { get; } = [];

    public DateTimeOffset Now { get; set; } = Noon;

    public static WorkshopOpening Opened(Agenda agenda, int groups = 1, bool isBlind = false, ulong seed = 7) =>
        new()
        {
            Id = "w",
            Scenario = "first-steps",
            Material = new WorkshopMaterial(
                [
                    new LeverRule("toll", "0", 0, 10, []),
                    new LeverRule("caches", "20", 0, 100, []),
                    new LeverRule("deal", "none", 0, 0, ["none", "peering", "transit"]),
                ],
                ["neutral", "paid-peering", "tolled"],
                [
                    new MeasureRule("speed-index", "neutral", 0.1, 1),
                    new MeasureRule("speed-index", "tolled", 0.1, 1),
                    new MeasureRule("carbon", "tolled", 5, 50),
                ]
            ),
            Agenda = agenda,
            JoinCode = "ACDEFG",
            FacilitatorKeyHash = Secret.Hash(Key),
            OpenedAt = Noon,
            DeleteAt = Noon.AddDays(30),
            Groups = groups,
            IsBlind = isBlind,
            Seed = seed,
        };

    public Decision Try(Actor by, WorkshopAction action)
    {
        var decision = WorkshopRules.Handle(State, by, action, Now);
        if (decision is Decision.Accepted accepted)
        {
            State = accepted.State;
            if (accepted.Entry is not null)
                Journal.Add(accepted.Entry);
        }
        return decision;
    }

    public void Do(Actor by, WorkshopAction action)
    {
        if (Try(by, action) is Decision.Refused refused)
            Assert.Fail(refused.Reason.English);
    }

    public string Refused(Actor by, WorkshopAction action)
    {
        var before = State;
        var refused = Assert.IsType<Decision.Refused>(Try(by, action));
        Assert.Same(before, State);
        Assert.NotEqual(refused.Reason.English, refused.Reason.In("fr"));
        return refused.Reason.English;
    }

    public string Next() => $"r{++_requests}";

    public Actor Seat(string id, Role role = Role.Regulator, string? name = null)
    {
        Do(Actor.Newcomer, new Join(Opening.JoinCode, id, Secret.Hash($"token of {id}"), role, name));
        return Actor.Of(id);
    }

    public void To(StepKind kind, int round = 1) =>
        Do(Actor.Facilitator, new GoTo(State.Clock.Step, Opening.Agenda.IndexOf(kind, round)));

    /// <summary>Proposes, and tells the id.</summary>
    public string Propose(Actor by, params (string Lever, string Value)[] levers)
    {
        Do(by, new Propose(Next(), [.. levers.Select(l => new LeverValue(l.Lever, l.Value))], ""));
        return State.Round!.Proposals[^1].Id;
    }

    public void Predict(Actor by, string proposal, params (string Measure, Direction Way, double? Amount)[] changes) =>
        Do(
            by,
            new Predict(Next(), proposal, [.. changes.Select(c => new PredictedChange(c.Measure, c.Way, c.Amount))])
        );

    public void Vote(Actor by, params string[] approved) => Do(by, new Vote(Next(), [.. approved]));

    /// <summary>Values of the measures, in their order.</summary>
    public ImmutableList<MeasureValue> Values(params double?[] values) =>
        [.. State.Measures.Zip(values, (measure, value) => new MeasureValue(measure.Id, value))];

    public void Outcome(int round, string group, params double?[] values) =>
        Do(
            Actor.Program,
            new RecordOutcome(
                round,
                group,
                State.Rounds[round - 1].Results.Find(r => r.Group == group)!.Levers,
                Values(values)
            )
        );

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, WorkshopJson.Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, WorkshopJson.Options)!;

    public static byte[] Bytes<T>(T value) => Encoding.UTF8.GetBytes(Json(value));
}
