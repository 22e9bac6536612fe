using System.CommandLine;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Completion;

/// <summary>Prints a script by which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    public static Command Create(Locale locale)
    {
        var shell = new Argument<string>("shell") { Description = locale[CliTexts.CompletionShell] };
        shell.CompletionSources.Add([.. CompletionScript.Shells]);
        shell.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !CompletionScript.Shells.Contains(token.Value)))
                result.AddError(
                    locale.With(CliTexts.NotAmong, "shell", token.Value, string.Join(", ", CompletionScript.Shells))
                );
        });
        var command = new Command("completion", locale[CliTexts.Completion]) { shell };
        command.SetAction(parsed =>
        {
            Console.Out.Write(CompletionScript.Of(parsed.GetValue(shell)!, CompletionScript.ThisProgram));
            return ExitCodes.Ok;
        });
        return command;
    }
}
