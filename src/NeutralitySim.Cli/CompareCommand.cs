using System.CommandLine;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Results;

namespace NeutralitySim.Cli;

/// <summary>Compares the results of two experiments.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var results = CommonOptions.Paths("results", "Two output folders of run: A and B.", new ArgumentArity(2, 2));
        var language = CommonOptions.Language();
        var noColor = CommonOptions.NoColor();
        var command = new Command("compare", "Compare the results of two experiments, regime by regime: B − A.")
        {
            results,
            language,
            noColor,
        };
        command.SetAction(parsed =>
        {
            string[] paths = parsed.GetValue(results)!;
            using var a = ResultsReader.Open(paths[0]);
            using var b = ResultsReader.Open(paths[1]);
            var terminal = new Terminal(false, parsed.GetValue(noColor));
            ComparisonPrinter.PrintTable(
                ExperimentDifference.Make(new ReportContext(a, parsed.GetValue(language)!), b),
                terminal
            );
            return ExitCodes.Ok;
        });
        return command;
    }
}
