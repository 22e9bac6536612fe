using System.CommandLine;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli;

/// <summary>Lists the scenarios of a folder.</summary>
internal static class ListCommand
{
    public static Command Create(Messages messages)
    {
        var folder = CommonOptions.Paths(
            new Argument<string>("folder")
            {
                Description = messages[Message.Folder],
                DefaultValueFactory = _ => "scenarios",
            }
        );
        var command = new Command("list", messages[Message.List]) { folder };
        command.SetAction(parsed => List(parsed.GetValue(folder)!, messages));
        return command;
    }

    private static int List(string folder, Messages messages)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine(messages.With(Message.NoSuchFolder, folder));
            return ExitCodes.Usage;
        }

        var found = ScenarioLoader.List(folder);
        if (found.Count == 0)
        {
            Console.Error.WriteLine(messages.With(Message.NoScenarios, folder));
            return ExitCodes.Usage;
        }

        int width = found.Max(s => s.Id.Length);
        foreach (var scenario in found)
        {
            Console.WriteLine($"{scenario.Id.PadRight(width)}  {scenario.Title.In(messages.Language)}");
            if (scenario.Question.In(messages.Language) is { Length: > 0 } question)
                Console.WriteLine($"{new string(' ', width)}  {question}");
        }

        return ExitCodes.Ok;
    }
}
