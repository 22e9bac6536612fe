using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;
using Spectre.Console;

namespace NeutralitySim.Cli;

/// <summary>Prints comparisons on standard output.</summary>
internal static class ComparisonPrinter
{
    /// <summary>The regimes of one experiment side by side, as a table for people or as the exported CSV or JSON.</summary>
    public static void Print(ResultsReader reader, string folder, string format, string language, Terminal terminal)
    {
        if (format == "json")
            Console.Out.Write(JsonExport.Text(reader));
        else if (format == "csv")
            Console.Out.Write(File.ReadAllText(Path.Combine(folder, "csv", "comparison.csv")));
        else
            PrintTable(ComparisonTable.Make(new ReportContext(reader, language), ComparisonScope.Headline), terminal);
    }

    /// <summary>A table; differences beyond noise stand in bold.</summary>
    public static void PrintTable(ComparisonTable comparison, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (int column = 0; column < comparison.Headings.Count; column++)
        {
            var heading = new TableColumn(Markup.Escape(comparison.Headings[column]));
            table.AddColumn(column < 2 ? heading : heading.RightAligned());
        }

        foreach (var row in comparison.Rows)
            table.AddRow(
                row.Select(cell => new Text(
                    cell.Text,
                    cell.BeyondNoise ? new Style(decoration: Decoration.Bold) : Style.Plain
                ))
            );
        terminal.Out.Write(table);
        terminal.Out.WriteLine(comparison.Caption);
    }
}
