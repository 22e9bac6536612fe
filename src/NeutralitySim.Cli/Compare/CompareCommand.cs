using System.CommandLine;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Compare;

/// <summary>Compares regimes, scenarios, results, and versions of the program.</summary>
internal static class CompareCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var results = CommonOptions.Paths(
            locale,
            new Argument<string[]>("results")
            {
                Description = locale[CliTexts.Results],
                Arity = new ArgumentArity(1, 2),
            }
        );
        var format = options.Format(CliTexts.CompareFormat);
        var noColor = options.NoColor();
        var command = new Command("compare", locale[CliTexts.Compare]) { results, format, noColor };
        command.SetAction(parsed =>
        {
            string[] paths = parsed.GetValue(results)!;
            var terminal = new Terminal(false, parsed.GetValue(noColor));
            var printer = new DifferencePrinter(terminal, locale);
            using var a = ComparedSide.Open(paths[0], locale, out int code);
            if (a is null)
                return code;
            if (paths.Length == 1)
                return Regimes(a, parsed.GetValue(format)!, printer, locale);
            using var b = ComparedSide.Open(paths[1], locale, out code);
            return b is null ? code : Experiments(a, b, parsed.GetValue(format)!, printer, locale);
        });
        return command;
    }

    private static int Regimes(ComparedSide side, string format, DifferencePrinter printer, Locale locale)
    {
        var comparisons = Comparison.OfRegimes(side);
        if (comparisons.Count == 0)
        {
            Console.Error.WriteLine(locale.With(CliTexts.OneRegime, side.Path, side.Description.Baseline));
            return ExitCodes.Usage;
        }

        if (!IsPrinted(comparisons, format))
            printer.Regimes(side, comparisons);
        return ExitCodes.Ok;
    }

    private static int Experiments(
        ComparedSide a,
        ComparedSide b,
        string format,
        DifferencePrinter printer,
        Locale locale
    )
    {
        var comparison = Comparison.Of(a, b, locale);
        if (a.Results is { } one && b.Results is { } other && comparison.Results.Count == 0)
        {
            string[] regimes = [.. new[] { one, other }.Select(results => string.Join(", ", results.Regimes))];
            Console.Error.WriteLine(locale.With(CliTexts.NothingInCommon, regimes[0], regimes[1]));
            return ExitCodes.Usage;
        }

        if (!IsPrinted([comparison], format))
            printer.Experiments(a, b, comparison);
        return ExitCodes.Ok;
    }

    private static bool IsPrinted(IReadOnlyList<Comparison> comparisons, string format)
    {
        if (!ComparisonPrinter.IsOfFile(format))
            return false;
        Console.Out.Write(format == "csv" ? ComparisonData.Csv(comparisons) : ComparisonData.Json(comparisons));
        return true;
    }
}
