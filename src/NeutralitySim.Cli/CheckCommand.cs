using System.CommandLine;

namespace NeutralitySim.Cli;

/// <summary>Checks scenario files without running them.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var scenarios = CommonOptions.Paths("scenario", "Scenario files or folders.", ArgumentArity.OneOrMore);
        var settings = CommonOptions.Settings();
        var command = new Command("check", "Check scenario files and report every error at once.")
        {
            scenarios,
            settings,
        };
        command.SetAction(parsed =>
        {
            int code = ExitCodes.Ok;
            foreach (string path in parsed.GetValue(scenarios)!)
                if (CheckOne(path, parsed.GetValue(settings)) is var result and not ExitCodes.Ok)
                    code = result;
            return code;
        });
        return command;
    }

    private static int CheckOne(string path, string[]? settings)
    {
        var loaded = ScenarioFiles.Load(path, CommonOptions.LoadOptions(settings, null, null, null));
        if (!loaded.IsValid)
            return ScenarioFiles.Report(loaded.Errors);
        var description = loaded.Experiment.Description;
        int guesses = description.Parameters.Count(p => p.Source == "guess");
        int sourced = description.Parameters.Count(p => p.Source.Length > 0) - guesses;
        Console.WriteLine(
            $"{path}: ok, {description.Regimes.Count} regimes, {description.Isps.Count} ISPs, "
                + $"{description.Calendar.Months} months, {description.Replications} replications; "
                + $"{sourced} values with a source, {guesses} guesses"
        );
        return ExitCodes.Ok;
    }
}
