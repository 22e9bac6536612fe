using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Groups;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop;

/// <summary>
/// All there is to know of a workshop, immutable. It follows from its opening and the entries of its journal alone. It holds hashes of
/// secrets, and predictions that nobody may see yet: only views leave the server.
/// </summary>
public sealed record WorkshopState
{
    /// <summary>What was settled at the opening.</summary>
    public required WorkshopOpening Opening { get; init; }

    /// <summary>Regimes by letter.</summary>
    public required ImmutableList<LetteredRegime> Regimes { get; init; }

    /// <summary>What is predicted.</summary>
    public required ImmutableList<Measure> Measures { get; init; }

    /// <summary>Hash of the facilitator's key.</summary>
    public required string FacilitatorKeyHash { get; init; }

    /// <summary>Entries of the journal so far.</summary>
    public int Entries { get; init; }

    /// <summary>Where the room is.</summary>
    public required WorkshopClock Clock { get; init; }

    /// <summary>Seats in the order taken.</summary>
    public ImmutableList<Seat> Seats { get; init; } = [];

    /// <summary>Groups.</summary>
    public required ImmutableList<WorkshopGroup> Groups { get; init; }

    /// <summary>All rounds of the agenda.</summary>
    public required ImmutableList<Round> Rounds { get; init; }

    /// <summary>Assumptions that were challenged, in that order.</summary>
    public ImmutableList<Challenge> Challenges { get; init; } = [];

    /// <summary>Answers to the questions.</summary>
    public ImmutableList<Answer> Answers { get; init; } = [];

    /// <summary>What is locked.</summary>
    public Locks Locks { get; init; } = Locks.None;

    /// <summary>Ids of the charts on the wall.</summary>
    public ImmutableList<string> Charts { get; init; } = [];

    /// <summary>The claim on the wall.</summary>
    public Claim Claim { get; init; } = Claim.None;

    /// <summary>The facilitator's notes.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Whether regimes are shown by name.</summary>
    public bool IsUnveiled { get; init; }

    /// <summary>Whether all that people did has been deleted.</summary>
    public bool IsPurged { get; init; }

    /// <summary>The step the room is at.</summary>
    [JsonIgnore]
    public AgendaStep Step => Opening.Agenda.Steps[Clock.Step];

    /// <summary>The round the room is in; null outside rounds.</summary>
    [JsonIgnore]
    public Round? Round => Step.Round > 0 ? Rounds[Step.Round - 1] : null;

    /// <summary>A seat that has not been given up; null where there is none with this id.</summary>
    public Seat? Find(string? seat) => Seats.Find(s => s.Id == seat && !s.IsGone);

    /// <summary>A group.</summary>
    public WorkshopGroup Group(string id) => Groups.First(group => group.Id == id);

    /// <summary>Id of the measure of an indicator under a regime; null where it is not predicted.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="regime">Id of the regime.</param>
    public string? MeasureOf(string indicator, string regime) =>
        Measures.Find(m => m.Indicator == indicator && m.Letter == Regimes.Find(r => r.Regime == regime)?.Letter)?.Id;

    internal LeverRule? Lever(string id) => Opening.Material.Levers.Find(lever => lever.Id == id);

    internal WorkshopState With(Round round) => this with { Rounds = Rounds.SetItem(round.Number - 1, round) };

    internal WorkshopState With(Seat seat) =>
        this with
        {
            Seats = Seats.SetItem(Seats.FindIndex(s => s.Id == seat.Id), seat),
        };
}
