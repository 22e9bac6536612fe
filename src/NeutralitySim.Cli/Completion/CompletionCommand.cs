using System.CommandLine;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Completion;

/// <summary>Prints a script by which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    public static Command Create(Locale locale)
    {
        var shell = CommonOptions.Choice(locale, "shell", locale[CliTexts.CompletionShell], CompletionScript.Shells);
        var command = new Command("completion", locale[CliTexts.Completion]) { shell };
        command.SetAction(parsed =>
        {
            Console.Out.Write(CompletionScript.Of(parsed.GetValue(shell)!, CompletionScript.ThisProgram));
            return ExitCodes.Ok;
        });
        return command;
    }
}
