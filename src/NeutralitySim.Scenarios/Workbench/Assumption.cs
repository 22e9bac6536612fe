using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>A value of the scenario that has a source or is marked as a guess, as the file and what lies beneath it have it.</summary>
public sealed record Assumption
{
    /// <summary>Path to set it by: dotted, below <c>overrides</c> where it holds for one regime; the key of <see cref="ScenarioState.Assumptions"/>.</summary>
    public required string Path { get; init; }

    /// <summary>First word of its path in the scenario, for example <c>isps</c>, <c>regimes</c> or <c>emissions</c>.</summary>
    public required string Section { get; init; }

    /// <summary>Value as written, with its unit; a list as <c>[a, b]</c>.</summary>
    public required string Value { get; init; }

    /// <summary>What is accepted in its place, a clause with units, an example and the range.</summary>
    public required Text Accepted { get; init; }

    /// <summary>What it means, a sentence of the schema's reference (English).</summary>
    public required string Meaning { get; init; }

    /// <summary>Low end of its stated range, as written; null where none is stated.</summary>
    public string? Low { get; init; }

    /// <summary>High end of its stated range, as written; null where none is stated.</summary>
    public string? High { get; init; }

    /// <summary>Year it holds for; null where none is stated.</summary>
    public int? Year { get; init; }

    /// <summary>Source; <c>guess</c> for a guess.</summary>
    public required string Source { get; init; }

    /// <summary>Remark; empty for none.</summary>
    public required string Note { get; init; }

    /// <summary>Regime it holds for alone; empty for all.</summary>
    public required string Regime { get; init; }

    /// <summary>True where nobody could be found to rely on.</summary>
    public bool IsGuess => Source == "guess";

    /// <summary>True when it comes with the program and the scenario's own files do not give it.</summary>
    public bool IsDefault { get; init; }
}
