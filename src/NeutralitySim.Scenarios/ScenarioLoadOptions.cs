namespace NeutralitySim.Scenarios;

/// <summary>What a caller changes in a scenario without touching its file.</summary>
public sealed record ScenarioLoadOptions
{
    /// <summary>Values set from outside, in order: dotted path and value in YAML. They win over the file and its overrides.</summary>
    public IReadOnlyList<(string Path, string YamlValue)> Settings { get; init; } = [];

    /// <summary>The largest seed, wherever it is given: larger whole numbers are not kept to the last digit by every reader of a file.</summary>
    public const ulong LargestSeed = 9007199254740991;

    /// <summary>Seed in place of the scenario's, at most <see cref="LargestSeed"/>.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Replications in place of the scenario's, 1 to 100,000.</summary>
    public int? Replications { get; init; }

    /// <summary>Ids of the regimes to keep, in the scenario's order; null keeps all.</summary>
    public IReadOnlyList<string>? Regimes { get; init; }

    /// <summary>True where what is run is no longer the scenario as its file has it; more or fewer replications leave it what it is.</summary>
    public bool ChangesScenario => Settings.Count > 0 || Seed is not null || Regimes is not null;

    /// <summary>
    /// Folder that files may be included from; by default the nearest folder named <c>scenarios</c> above the file, or
    /// else the file's own folder.
    /// </summary>
    public string? Root { get; init; }
}
