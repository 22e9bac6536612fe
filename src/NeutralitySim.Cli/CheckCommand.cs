using System.CommandLine;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli;

/// <summary>Checks scenario files without running them.</summary>
internal static class CheckCommand
{
    public static Command Create(Messages messages, CommonOptions options)
    {
        var scenarios = CommonOptions.Paths(
            new Argument<string[]>("scenario")
            {
                Description = messages[Message.Scenarios],
                Arity = ArgumentArity.OneOrMore,
            }
        );
        var settings = options.Settings();
        var command = new Command("check", messages[Message.Check]) { scenarios, settings };
        command.SetAction(parsed =>
        {
            var files = new ScenarioFiles(messages);
            var load = CommonOptions.LoadOptions(parsed.GetValue(settings));
            return parsed
                .GetValue(scenarios)!
                .SelectMany(path => files.Within(path))
                .Select(path => CheckOne(path, load, files, messages))
                .ToList()
                .Max();
        });
        return command;
    }

    private static int CheckOne(string path, ScenarioLoadOptions options, ScenarioFiles files, Messages messages)
    {
        if (files.Load(path, options, out int code) is not { } experiment)
            return code;
        var description = experiment.Description;
        int guesses = description.Parameters.Count(p => p.Source == "guess");
        int sourced = description.Parameters.Count(p => p.Source.Length > 0) - guesses;
        Console.WriteLine(
            messages.With(
                Message.Valid,
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
