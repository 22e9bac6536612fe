using NeutralitySim.Reporting.Wording;
using NeutralitySim.Studies.Calibrations;

namespace NeutralitySim.Cli.Studies;

/// <summary>Prints fitted values and errors.</summary>
internal sealed class CalibrationPrinter(Terminal terminal, Locale locale)
{
    public void Print(CalibrationResult result)
    {
        new PlainTable(
            [
                locale[CliTexts.FitValue],
                locale[CliTexts.FitBefore],
                locale[CliTexts.FitAfter],
                locale[CliTexts.FitInterval],
            ],
            [.. result.Values.Select(value => (string[])[value.Path, value.Before, value.After, Interval(value)])],
            1
        ).Print(terminal.Out);
        new PlainTable(
            [
                locale[CliTexts.FitError],
                locale[CliTexts.FitMonths],
                locale[CliTexts.FitBefore],
                locale[CliTexts.FitAfter],
            ],
            [
                Row(locale[CliTexts.FittedMonths], result, true, result.ErrorBefore, result.ErrorAfter),
                Row(locale[CliTexts.HeldOutMonths], result, false, result.HeldOutBefore, result.HeldOutAfter),
            ],
            1
        ).Print(terminal.Out);
        terminal.Line(
            locale.With(CliTexts.FitRule, locale.Number(100 * Calibration.NearPart, 0), Percent(result.Chance))
        );
    }

    private string[] Row(string name, CalibrationResult result, bool isFitted, double before, double after) =>
        [
            name,
            locale.Number(result.Months.Count(month => month.Observation.Fitted == isFitted), 0),
            Percent(before),
            Percent(after),
        ];

    private static string Interval(FittedValue value) =>
        $"{(value.IsOpenBelow ? "≤ " : "")}{value.Low} … {(value.IsOpenAbove ? "≥ " : "")}{value.High}";

    private string Percent(double share) => double.IsNaN(share) ? "–" : $"{locale.Number(100 * share, 2)} %";
}
