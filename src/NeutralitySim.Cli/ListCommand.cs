using System.CommandLine;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli;

/// <summary>Lists the scenarios of a folder.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Folder with one folder per scenario.",
            DefaultValueFactory = _ => "scenarios",
        };
        var language = CommonOptions.Language();
        var command = new Command("list", "List scenarios with their questions.") { folder, language };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(folder)!;
            if (!Directory.Exists(path))
            {
                Console.Error.WriteLine($"{path}: there is no such folder; name one that holds scenario folders.");
                return ExitCodes.Usage;
            }

            var found = ScenarioLoader.List(path);
            int width = found.Count == 0 ? 0 : found.Max(s => s.Id.Length);
            foreach (var scenario in found)
            {
                string text = parsed.GetValue(language)!;
                Console.WriteLine($"{scenario.Id.PadRight(width)}  {scenario.Title.In(text)}");
                if (scenario.Question.In(text).Length > 0)
                    Console.WriteLine($"{new string(' ', width)}  {scenario.Question.In(text)}");
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
