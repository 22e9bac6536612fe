using System.CommandLine;
using NeutralitySim.Cli.Claims;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Claims;

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
        ScenarioFiles.Complete(scenarios);
        var settings = options.Settings(CliTexts.Set);
        var strict = ScenarioWarnings.Strict(locale);
        var command = new Command("check", locale[CliTexts.Check]) { scenarios, settings, strict };
        command.SetAction(parsed =>
        {
            var warnings = new ScenarioWarnings(
                locale,
                parsed.GetValue(strict),
                new Terminal(quiet: false, noColor: true)
            );
            var files = new ScenarioFiles(locale, warnings);
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
        if (ClaimLoader.IsClaim(path))
            return CheckClaim(path, options, locale);
        if (files.Load(path, options, out int code) is not { Experiment.Description: var description })
            return code;
        Console.WriteLine(
            locale.With(
                CliTexts.Valid,
                path,
                description.Regimes.Count,
                description.Isps.Count,
                description.Calendar.Months,
                description.Replications,
                ParameterSources.Sourced(description.Parameters),
                ParameterSources.Unverified(description.Parameters),
                ParameterSources.Guesses(description.Parameters),
                ParameterSources.WithoutSource(description.Parameters)
            )
        );
        return ExitCodes.Ok;
    }

    private static int CheckClaim(string path, ScenarioLoadOptions options, Locale locale)
    {
        var (claims, code) = new ClaimFiles(locale, options.Settings).Load([path]);
        foreach (var claim in claims)
            Console.WriteLine(locale.With(CliTexts.ValidClaim, path, claim.Id));
        return code;
    }
}
