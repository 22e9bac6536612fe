using System.CommandLine;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Results;

namespace NeutralitySim.Cli;

/// <summary>Compares the results of two experiments.</summary>
internal static class CompareCommand
{
    public static Command Create(Messages messages, CommonOptions options)
    {
        var results = CommonOptions.Paths(
            new Argument<string[]>("results")
            {
                Description = messages[Message.Results],
                Arity = new ArgumentArity(2, 2),
            }
        );
        var noColor = options.NoColor();
        var command = new Command("compare", messages[Message.Compare]) { results, noColor };
        command.SetAction(parsed =>
        {
            string[] paths = parsed.GetValue(results)!;
            using var a = ResultsReader.Open(paths[0]);
            using var b = ResultsReader.Open(paths[1]);
            var comparison = ExperimentDifference.Make(new ReportContext(a, messages.Language), b);
            new ComparisonPrinter(new Terminal(false, parsed.GetValue(noColor)), messages).PrintDifference(comparison);
            return ExitCodes.Ok;
        });
        return command;
    }
}
