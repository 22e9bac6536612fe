using System.Diagnostics.CodeAnalysis;
using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Sweeps;

namespace NeutralitySim.Scenarios;

/// <summary>An experiment, or all that is wrong with the scenario; never both.</summary>
/// <param name="Experiment">The experiment, null when there are errors.</param>
/// <param name="Errors">Errors in the order of the file, at most <see cref="MaximumErrors"/>.</param>
/// <param name="Ranges">Parameters whose low and high values the scenario states.</param>
public sealed record ScenarioLoadResult(
    Experiment? Experiment,
    IReadOnlyList<ScenarioError> Errors,
    IReadOnlyList<ParameterRange> Ranges
)
{
    /// <summary>What readers of a page may move, in the order of the file.</summary>
    public IReadOnlyList<Lever> Levers { get; init; } = [];

    /// <summary>The sweep that the scenario describes; null where it describes none.</summary>
    public SweepSection? Sweep { get; init; }

    /// <summary>
    /// SHA-256 of all that a regime's runs depend on, replications aside, by regime id; hexadecimal. Where it is the same,
    /// runs give the same results with the same engine, whatever else of the scenario differs.
    /// </summary>
    public IReadOnlyDictionary<string, string> WorldHashes { get; init; } = new Dictionary<string, string>();

    /// <summary>What is valid and yet hardly meant, each with what to do about it; empty where there are errors. Worked out when first asked for.</summary>
    public IReadOnlyList<ScenarioError> Warnings => field ??= Doubts?.Invoke() ?? [];

    /// <summary>
    /// Full paths of the files it was read from, the scenario's own first; none of those inside the program. Empty for a scenario that has no file.
    /// </summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>
    /// The scenario as it was used, as a file of its own in JSON: what it includes, presets of regimes and settings from outside are in it, so that it runs
    /// anywhere to the same bytes. Regimes that were left out are in it too. Null where there are errors.
    /// </summary>
    public byte[]? Json() => IsValid ? Alone?.Invoke() : null;

    /// <summary>Writes the scenario on its own.</summary>
    internal Func<byte[]>? Alone { get; init; }

    /// <summary>Works out the warnings.</summary>
    internal Func<IReadOnlyList<ScenarioError>>? Doubts { get; init; }

    /// <summary>Errors reported at most; what follows the first hundred is rarely worth reading.</summary>
    public const int MaximumErrors = 100;

    /// <summary>True when the scenario can be run.</summary>
    [MemberNotNullWhen(true, nameof(Experiment))]
    public bool IsValid => Experiment is not null;
}
