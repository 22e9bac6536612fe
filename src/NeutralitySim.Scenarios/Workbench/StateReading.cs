namespace NeutralitySim.Scenarios.Workbench;

/// <summary>A state read from an address, or all that is wrong with the address; never both.</summary>
/// <param name="State">The state, null when there are errors.</param>
/// <param name="Errors">What is wrong, the path of each being the key in the address.</param>
public sealed record StateReading(ScenarioState? State, IReadOnlyList<ScenarioError> Errors)
{
    /// <summary>Keys in the address that are not this program's, and were passed over.</summary>
    public IReadOnlyList<string> Foreign { get; init; } = [];

    /// <summary>
    /// Version of the engine the address was made with, where it is not this program's: the state holds, but its results may
    /// differ from those seen then. Else null.
    /// </summary>
    public string? OtherEngine =>
        State is { } state && state.EngineVersion != ScenarioState.CurrentEngine ? state.EngineVersion : null;
}
