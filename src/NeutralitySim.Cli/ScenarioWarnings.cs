using System.CommandLine;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli;

/// <summary>Tells what is valid and yet hardly meant.</summary>
/// <param name="locale">Language.</param>
/// <param name="isStrict">True where a warning counts as an error.</param>
/// <param name="terminal">Where they are told.</param>
internal sealed class ScenarioWarnings(Locale locale, bool isStrict, Terminal terminal)
{
    /// <summary>The option that makes warnings errors.</summary>
    public static Option<bool> Strict(Locale locale) => new("--strict") { Description = locale[CliTexts.Strict] };

    /// <summary>Tells the warnings; false, and the exit code of an invalid scenario, where they count as errors.</summary>
    public bool Accept(ScenarioLoadResult loaded, out int code)
    {
        bool isAccepted = !isStrict || loaded.Warnings.Count == 0;
        code = isAccepted ? ExitCodes.Ok : ExitCodes.InvalidScenario;
        foreach (string warning in loaded.Warnings.Select(warning => warning.At(locale.Language)))
            if (isStrict)
                Console.Error.WriteLine(warning);
            else
                terminal.Remark(locale.With(CliTexts.Warning, warning));
        if (!isAccepted)
            Console.Error.WriteLine(locale.With(CliTexts.Errors, loaded.Warnings.Count));
        return isAccepted;
    }
}
