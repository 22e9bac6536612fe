using NeutralitySim.Core.Results;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NeutralitySim.Cli;

/// <summary>Prints comparisons on standard output.</summary>
internal static class ComparisonPrinter
{
    /// <summary>The regimes of one experiment side by side.</summary>
    public static void Print(ResultsReader reader, string format, string language, Terminal terminal)
    {
        var context = new ReportContext(reader, language);
        if (format == "json")
            Console.Out.Write(JsonExport.Text(reader));
        else if (format == "csv")
            PrintCsv(ComparisonTable.Make(context, ComparisonScope.All));
        else
            PrintTable(ComparisonTable.Make(context, ComparisonScope.Headline), terminal);
    }

    /// <summary>Two experiments, regime by regime: paired by replication where they share seed and replication, else by means.</summary>
    public static void PrintDifference(ResultsReader a, ResultsReader b, string language, Terminal terminal)
    {
        var context = new ReportContext(a, language);
        var table = new Table().Border(TableBorder.Rounded);
        foreach (string heading in (string[])["", language == "fr" ? "Régime" : "Regime", "A", "B", "B − A [95 %]"])
            table.AddColumn(new TableColumn(Markup.Escape(heading)));
        foreach (var row in Headline.Rows(a))
            foreach (var cell in row.Regimes)
                AddDifference(table, context, a, b, row, cell.Regime);
        terminal.Out.Write(new Rows(new Text($"A: {a.FilePath}"), new Text($"B: {b.FilePath}"), table));
    }

    private static void AddDifference(Table table, ReportContext context, ResultsReader a, ResultsReader b, ComparisonRow row, string regime)
    {
        var first = Values(a, row, regime);
        var second = Values(b, row, regime);
        if (first.Count == 0 || second.Count == 0)
            return;
        var numbers = RowNumbers.Of(context, row);
        var common = first.Keys.Where(second.ContainsKey).Order().ToArray();
        bool paired = a.Description.Seed == b.Description.Seed && common.Length > 0;
        double difference = second.Values.Average() - first.Values.Average();
        var estimate = new Estimate(difference, double.NaN, double.NaN, 1);
        if (paired)
        {
            var interval = PairedDifference.Of([.. common.Select(r => first[r])], [.. common.Select(r => second[r])]);
            estimate = new Estimate(interval.Mean, interval.Low, interval.High, common.Length);
        }

        table.AddRow(
            Plain($"{context.IndicatorName(row.Indicator)} ({numbers.UnitWithNote})"),
            Plain(context.RegimeName(regime)),
            Plain(numbers.Mean(new Estimate(first.Values.Average(), 0, 0, 1))),
            Plain(numbers.Mean(new Estimate(second.Values.Average(), 0, 0, 1))),
            Plain(numbers.DifferenceWithInterval(estimate))
        );
    }

    private static Dictionary<int, double> Values(ResultsReader reader, ComparisonRow row, string regime) =>
        reader
            .IndicatorValues(row.Indicator, row.Entity)
            .Where(v => v.Regime == regime)
            .SelectMany(v => v.Values)
            .ToDictionary(v => v.Replication, v => v.Value);

    private static void PrintTable(ComparisonTable comparison, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (int column = 0; column < comparison.Headings.Count; column++)
        {
            var heading = new TableColumn(Markup.Escape(comparison.Headings[column]));
            table.AddColumn(column < 2 ? heading : heading.RightAligned());
        }

        foreach (var row in comparison.Rows)
            table.AddRow(row.Select(cell => cell.BeyondNoise ? Bold(cell.Text) : Plain(cell.Text)));
        terminal.Out.Write(table);
        terminal.Out.WriteLine(comparison.Caption);
    }

    private static void PrintCsv(ComparisonTable comparison)
    {
        Console.Out.WriteLine(string.Join(',', comparison.Headings.Select(Quoted)));
        foreach (var row in comparison.Rows)
            Console.Out.WriteLine(string.Join(',', row.Select(cell => Quoted(cell.Text))));
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IRenderable Plain(string text) => new Text(text);

    private static IRenderable Bold(string text) => new Text(text, new Style(decoration: Decoration.Bold));
}
