using NeutralitySim.Core.Results;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios;

/// <summary>How far the numbers of a scenario say where they come from.</summary>
public static class ParameterSources
{
    private static readonly string[] Choices = ["calendar", "seed", "replications", "regimes", "overrides"];

    /// <summary>Word before a source that could not be read again; its value has a range.</summary>
    public const string UnverifiedMark = "unverified: ";

    /// <summary>Parameters that give a source other than a guess, and one that could be read again.</summary>
    public static int Sourced(IEnumerable<ParameterRecord> parameters) =>
        parameters.Count(p => p.Source.Length > 0 && p.Source != "guess" && !IsUnverified(p));

    /// <summary>Parameters whose source could not be read again.</summary>
    public static int Unverified(IEnumerable<ParameterRecord> parameters) => parameters.Count(IsUnverified);

    /// <summary>Parameters marked as guesses.</summary>
    public static int Guesses(IEnumerable<ParameterRecord> parameters) => parameters.Count(p => p.Source == "guess");

    /// <summary>Numbers that the file gives without a source; what an experiment chooses, as its calendar and its rules, has none.</summary>
    public static int WithoutSource(IEnumerable<ParameterRecord> parameters) =>
        parameters.Count(p =>
            !p.IsDefault
            && p.Source.Length == 0
            && p.Value != "0"
            && !Choices.Contains(p.Path.Split('.')[0])
            && IsNumber(p.Path)
        );

    private static bool IsUnverified(ParameterRecord parameter) =>
        parameter.Source.StartsWith(UnverifiedMark, StringComparison.Ordinal);

    private static bool IsNumber(string path) =>
        ScenarioSchema.KeyAt(path)?.Type
            is ScalarType { Kind: QuantityKind or MoneyKind }
                or ListType { Item: ScalarType { Kind: QuantityKind or MoneyKind } };
}
