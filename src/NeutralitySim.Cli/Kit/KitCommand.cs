using System.CommandLine;
using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Kit;

/// <summary>Writes what a facilitator prints to run a workshop with a scenario.</summary>
internal static class KitCommand
{
    private const string Suffix = "-kit";

    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            locale,
            new Argument<string>("scenario") { Description = locale[CliTexts.Scenario] }
        );
        ScenarioFiles.Complete(scenario);
        var settings = options.Settings(CliTexts.Set);
        var output = options.Folder("--out", "-o", CliTexts.KitOut);
        var quiet = options.Quiet();
        var command = new Command("kit", locale[CliTexts.Kit]) { scenario, settings, output, quiet };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed.GetValue(quiet), noColor: true);
            var load = CommonOptions.LoadOptions(parsed.GetValue(settings));
            if (new ScenarioFiles(locale).Open(parsed.GetValue(scenario)!, load, out int code) is not { } workbench)
                return code;
            string folder = parsed.GetValue(output) ?? RunCommand.DefaultFolder(workbench.Id + Suffix);
            using var interruption = new Interruption(() => { });
            return new KitRun(workbench, terminal, locale, interruption.Token).Execute(folder, Languages(parsed));
        });
        return command;
    }

    // Both, for a room has both; where the command line itself asks for one, that one. The environment only says how to speak to whoever types.
    private static IReadOnlyList<string> Languages(ParseResult parsed) =>
        parsed.GetResult("--lang") is System.CommandLine.Parsing.OptionResult { Implicit: false }
            ? [parsed.GetValue<string>("--lang")!]
            : Text.Languages;
}
