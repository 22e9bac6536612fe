using NeutralitySim.Results;

namespace NeutralitySim.Cli;

internal static class ComparisonPrinter
{
    public static void Print(ResultsReader reader, string format, string language, Terminal terminal)
    {
        foreach (var row in reader.Comparison())
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{row.Indicator, -30}{row.Entity.Kind}:{row.Entity.Id, -20} {string.Join(" | ", row.Regimes.Select(c => FormattableString.Invariant($"{c.Regime} {c.Value.Mean:G5} d {c.Difference?.Mean:G4} [{c.Difference?.Low:G4},{c.Difference?.High:G4}]")))}"
                )
            );
    }

    public static void PrintDifference(ResultsReader a, ResultsReader b, string language, Terminal terminal) { }
}
