using System.Collections.Immutable;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Debrief;

/// <summary>
/// What a group has made of the scenario: all levers that differ from it, not only those moved last, with the values that an address of the page carries and the command line
/// runs in place of a scenario.
/// </summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Levers">Levers moved, in the order of the scenario.</param>
public sealed record ScenarioDifference(string Scenario, ImmutableList<LeverValue> Levers)
{
    /// <summary>Of a group as it stands.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="group">Id of the group.</param>
    public static ScenarioDifference Of(WorkshopState state, string group) => Of(state, state.Group(group).Levers);

    /// <summary>Of levers, such as those of a result that is to be simulated.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="levers">All levers.</param>
    public static ScenarioDifference Of(WorkshopState state, ImmutableList<LeverValue> levers) =>
        new(state.Opening.Scenario, levers.FindAll(value => value.Value != state.Lever(value.Lever)!.Baseline));
}
