using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli;

/// <summary>Settings from <c>NEUTRALITYSIM_*</c> variables; they count where the command line says nothing.</summary>
internal static class EnvironmentSettings
{
    public const string Language = "NEUTRALITYSIM_LANG";
    public const string Format = "NEUTRALITYSIM_FORMAT";
    public const string Engine = "NEUTRALITYSIM_ENGINE";
    public const string Out = "NEUTRALITYSIM_OUT";
    public const string Quiet = "NEUTRALITYSIM_QUIET";
    public const string NoColor = "NEUTRALITYSIM_NO_COLOR";
    public const string Browser = "NEUTRALITYSIM_BROWSER";

    private static readonly (string Variable, IReadOnlyList<string> Accepted)[] Choices =
    [
        (Language, Text.Languages),
        (Format, ComparisonPrinter.Formats),
        (Engine, EngineChoice.Engines),
        (Quiet, ["0", "1"]),
        (NoColor, ["0", "1"]),
    ];

    /// <summary>The value of a variable; null when it is unset or empty.</summary>
    public static string? Value(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    public static bool IsOn(string variable) => Value(variable) == "1";

    /// <summary>The language asked for by a command line, before it is parsed; else the environment's, else English.</summary>
    public static string LanguageOf(string[] arguments)
    {
        const string option = "--lang";
        int index = Array.FindLastIndex(
            arguments,
            a => a == option || a.StartsWith(option + "=", StringComparison.Ordinal)
        );
        string? written =
            index < 0 ? Value(Language)
            : arguments[index] != option ? arguments[index][(option.Length + 1)..]
            : arguments.ElementAtOrDefault(index + 1);
        return written ?? Text.Languages[0];
    }

    /// <summary>What is wrong with the variables, a sentence each.</summary>
    public static IEnumerable<string> Errors(Locale locale) =>
        from choice in Choices
        let value = Value(choice.Variable)
        where value is not null && !choice.Accepted.Contains(value)
        select locale.With(CliTexts.BadEnvironment, choice.Variable, value, string.Join(", ", choice.Accepted));
}
