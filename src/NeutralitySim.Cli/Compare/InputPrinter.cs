using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Inputs;

namespace NeutralitySim.Cli.Compare;

/// <summary>Prints inputs that differ; of very many the first, with how many more there are.</summary>
internal sealed class InputPrinter(Terminal terminal, Locale locale)
{
    private const int Most = 40;
    private const int LongestValue = 36;
    private const string None = "–";

    /// <summary>Prints them.</summary>
    /// <param name="differences">What differs.</param>
    /// <param name="before">Heading of the first values.</param>
    /// <param name="after">Heading of the second values.</param>
    public void Print(IReadOnlyList<InputDifference> differences, string before, string after)
    {
        var shown = differences.Take(Most).ToList();
        bool hasRegimes = shown.Any(difference => difference.Regime.Length > 0);
        string[] Cells(string path, string regime, string one, string other, string unit) =>
            hasRegimes ? [path, regime, one, other, unit] : [path, one, other, unit];
        new PlainTable(
            Cells(
                locale[CliTexts.ColumnInput],
                locale[CliTexts.ColumnRegime],
                before,
                after,
                locale[CliTexts.ColumnUnit]
            ),
            [
                .. shown.Select(difference =>
                    Cells(
                        difference.Path,
                        difference.Regime,
                        Shown(difference.Before),
                        Shown(difference.After),
                        difference.Unit
                    )
                ),
            ],
            hasRegimes ? 2 : 1
        ).Print(terminal.Out);
        if (differences.Count > Most)
            terminal.Line(locale.With(CliTexts.MoreInputs, differences.Count - Most));
    }

    private static string Shown(string? value) =>
        value is null ? None
        : value.Length > LongestValue ? value[..LongestValue] + " …"
        : value;
}
