using System.CommandLine;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli.Check;

/// <summary>Checks scenario files without running them.</summary>
internal static class CheckCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenarios = CommonOptions.Paths(
            locale,
            new Argument<string[]>("scenario")
            {
                Description = locale[CliTexts.Scenarios],
                Arity = ArgumentArity.OneOrMore,
            }
        );
        var settings = options.Settings(CliTexts.Set);
        var command = new Command("check", locale[CliTexts.Check]) { scenarios, settings };
        command.SetAction(parsed =>
        {
            var files = new ScenarioFiles(locale);
            var load = CommonOptions.LoadOptions(parsed.GetValue(settings));
            return parsed
                .GetValue(scenarios)!
                .SelectMany(path => files.Within(path))
                .Select(path => CheckOne(path, load, files, locale))
                .ToList()
                .Max();
        });
        return command;
    }

    private static int CheckOne(string path, ScenarioLoadOptions options, ScenarioFiles files, Locale locale)
    {
        if (files.Load(path, options, out int code) is not { } experiment)
            return code;
        var description = experiment.Description;
        int guesses = description.Parameters.Count(p => p.Source == "guess");
        int sourced = description.Parameters.Count(p => p.Source.Length > 0) - guesses;
        Console.WriteLine(
            locale.With(
                CliTexts.Valid,
                path,
                description.Regimes.Count,
                description.Isps.Count,
                description.Calendar.Months,
                description.Replications,
                sourced,
                guesses
            )
        );
        return ExitCodes.Ok;
    }
}
