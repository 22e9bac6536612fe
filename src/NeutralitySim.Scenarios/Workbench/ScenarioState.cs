using NeutralitySim.Scenarios.Binding;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>
/// Where a reader has put the levers and assumptions of a scenario: all that a shared address holds. Two states are equal
/// when they hold the same values, in whatever order.
/// </summary>
public sealed record ScenarioState
{
    /// <summary>Version of the engine in this program, as states carry it.</summary>
    public static string CurrentEngine => DescriptionBinder.EngineVersion;

    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    /// <summary>Id of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Seed in place of the scenario's; null keeps it.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Version of the engine the state was made with.</summary>
    public string EngineVersion { get; init; } = CurrentEngine;

    /// <summary>Value by lever id, for those moved: a number in the lever's unit, or the id of a choice.</summary>
    public IReadOnlyDictionary<string, string> Levers { get; init; } = None;

    /// <summary>Value in YAML by dotted path, for assumptions that were changed.</summary>
    public IReadOnlyDictionary<string, string> Assumptions { get; init; } = None;

    /// <inheritdoc/>
    public bool Equals(ScenarioState? other) =>
        other is not null
        && Scenario == other.Scenario
        && Seed == other.Seed
        && EngineVersion == other.EngineVersion
        && IsSame(Levers, other.Levers)
        && IsSame(Assumptions, other.Assumptions);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Scenario, Seed, EngineVersion, Levers.Count, Assumptions.Count);

    private static bool IsSame(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count
        && one.All(entry => other.TryGetValue(entry.Key, out string? value) && value == entry.Value);
}
