using System.CommandLine;
using System.CommandLine.Completions;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Cli.Explain;

/// <summary>Says what a key of scenario files means.</summary>
internal static class ExplainCommand
{
    public static Command Create(Locale locale)
    {
        var path = CommonOptions.Paths(
            locale,
            new Argument<string?>("path")
            {
                Description = locale[CliTexts.ExplainPath],
                Arity = ArgumentArity.ZeroOrOne,
            }
        );
        // Asked for by a shell alone: to know all paths, the whole schema is read.
        path.CompletionSources.Add(_ => Explainer.Paths.Select(key => new CompletionItem(key)));
        var command = new Command("explain", locale[CliTexts.Explain]) { path };
        command.SetAction(parsed => Explain(parsed.GetValue(path) ?? "", locale));
        return command;
    }

    private static int Explain(string path, Locale locale)
    {
        if (Explainer.Explain(path) is { } explanation)
        {
            Console.Out.Write(new ExplanationText(locale).Of(explanation));
            return ExitCodes.Ok;
        }

        string told = locale.With(CliTexts.NoSuchKey, path);
        var meant = Explainer.Suggestions(path);
        Console.Error.WriteLine(
            meant.Count == 0
                ? $"{told} {locale[CliTexts.AllKeys]}"
                : $"{told} {locale.With(CliTexts.DidYouMean, string.Join(", ", meant))}"
        );
        return ExitCodes.Usage;
    }
}
