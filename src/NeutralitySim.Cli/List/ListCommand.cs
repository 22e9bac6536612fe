using System.CommandLine;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli.List;

/// <summary>Lists the scenarios of a folder.</summary>
internal static class ListCommand
{
    public static Command Create(Locale locale)
    {
        var folder = CommonOptions.Paths(
            locale,
            new Argument<string>("folder")
            {
                Description = locale[CliTexts.Folder],
                DefaultValueFactory = _ => "scenarios",
            }
        );
        var command = new Command("list", locale[CliTexts.List]) { folder };
        command.SetAction(parsed => List(parsed.GetValue(folder)!, locale));
        return command;
    }

    private static int List(string folder, Locale locale)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine(locale.With(CliTexts.NoSuchFolder, folder));
            return ExitCodes.Usage;
        }

        var found = ScenarioLoader.List(folder);
        if (found.Count == 0)
        {
            Console.Error.WriteLine(locale.With(CliTexts.NoScenarios, folder));
            return ExitCodes.Usage;
        }

        int width = found.Max(s => s.Id.Length);
        foreach (var scenario in found)
        {
            Console.WriteLine($"{scenario.Id.PadRight(width)}  {scenario.Title.In(locale.Language)}");
            if (scenario.Question.In(locale.Language) is { Length: > 0 } question)
                Console.WriteLine($"{new string(' ', width)}  {question}");
        }

        return ExitCodes.Ok;
    }
}
