using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Rounds;

/// <summary>What a group applies in a round, and what comes of it.</summary>
/// <param name="Group">Id of the group.</param>
/// <param name="Proposal">Id of the proposal applied; null where things stay as they are.</param>
/// <param name="IsTie">True where another proposal was backed as much.</param>
/// <param name="IsByFacilitator">True where the facilitator chose, not the vote.</param>
/// <param name="Levers">All levers with the proposal applied, in the order of the scenario.</param>
/// <param name="Before">Outcome before; empty where none is known.</param>
/// <param name="After">Outcome; null while it is being simulated.</param>
public sealed record GroupResult(
    string Group,
    string? Proposal,
    bool IsTie,
    bool IsByFacilitator,
    ImmutableList<LeverValue> Levers,
    ImmutableList<MeasureValue> Before,
    ImmutableList<MeasureValue>? After
)
{
    /// <summary>Change of a measure, after − before; null where either is not known.</summary>
    public double? Change(string measure) => After is null ? null : Known(After, measure) - Known(Before, measure);

    private static double? Known(ImmutableList<MeasureValue> values, string measure) =>
        values.FirstOrDefault(value => value.Measure == measure).Value;
}
