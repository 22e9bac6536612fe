using System.CommandLine;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Cli.Compare;

/// <summary>Compares the results of two experiments.</summary>
internal static class CompareCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var results = CommonOptions.Paths(
            locale,
            new Argument<string[]>("results")
            {
                Description = locale[CliTexts.Results],
                Arity = new ArgumentArity(2, 2),
            }
        );
        var noColor = options.NoColor();
        var command = new Command("compare", locale[CliTexts.Compare]) { results, noColor };
        command.SetAction(parsed =>
        {
            string[] paths = parsed.GetValue(results)!;
            using var a = ResultsReader.Open(paths[0]);
            using var b = ResultsReader.Open(paths[1]);
            var comparison = ExperimentDifference.Make(new ReportContext(a, locale.Language), b);
            if (comparison.Rows.Count == 0)
            {
                string[] regimes = [.. new[] { a, b }.Select(results => string.Join(", ", results.Regimes))];
                Console.Error.WriteLine(locale.With(CliTexts.NothingInCommon, regimes[0], regimes[1]));
                return ExitCodes.Usage;
            }

            new ComparisonPrinter(new Terminal(false, parsed.GetValue(noColor)), locale).PrintDifference(comparison);
            return ExitCodes.Ok;
        });
        return command;
    }
}
