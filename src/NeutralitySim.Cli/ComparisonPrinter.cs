using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;
using Spectre.Console;
using ConsoleText = Spectre.Console.Text;

namespace NeutralitySim.Cli;

/// <summary>Prints comparisons on standard output.</summary>
internal sealed class ComparisonPrinter(Terminal terminal, Locale locale)
{
    /// <summary>How a comparison may be printed, the usual way first.</summary>
    public static readonly string[] Formats = ["table", "csv", "json"];

    /// <summary>True for a form that is a file's, and so is printed when that is written.</summary>
    public static bool IsOfFile(string format) => format != Formats[0];

    /// <summary>The regimes of one experiment side by side, as a table for people or as the exported CSV or JSON.</summary>
    public void Print(ResultsReader reader, string folder, string format)
    {
        if (format == "json")
            Console.Out.Write(File.ReadAllText(Path.Combine(folder, "results.json")));
        else if (format == "csv")
            Console.Out.Write(File.ReadAllText(Path.Combine(folder, "csv", "comparison.csv")));
        else
            PrintRegimes(new ReportContext(reader, locale.Language));
    }

    /// <summary>How sure the differences are, in words.</summary>
    public void PrintVerdicts(ReportContext context)
    {
        var verdicts = VerdictTable.Of(context, context.Reader.Study!);
        new PlainTable(verdicts.Columns, verdicts.Rows, VerdictTable.Names).Print(terminal.Out);
        PrintLines(VerdictTable.Explanation(context, context.Reader.Study!));
    }

    /// <summary>Two experiments side by side, without the caption.</summary>
    public void PrintDifference(ComparisonTable comparison)
    {
        PrintTable(comparison, NarrowComparison.OfExperiments);
        PrintLines(locale[CliTexts.BeyondNoise]);
    }

    internal static Style StyleOf(TableCell cell) =>
        cell.BeyondNoise ? new Style(decoration: Decoration.Bold) : Style.Plain;

    /// <summary>The regimes of one experiment side by side.</summary>
    public void PrintRegimes(ReportContext context)
    {
        foreach (var (heading, sentences) in Answer.Of(context))
            PrintLines(string.Join(" ", heading.Length == 0 ? sentences : [heading + ".", .. sentences]), "");
        var comparison = ComparisonTable.Make(context, ComparisonScope.Headline);
        PrintTable(comparison, NarrowComparison.OfRegimes);
        bool hasIntervals = context.Reader.Runs.Any(run => run.Replication > 0);
        PrintLines(comparison.Caption);
        bool isStudied = context.Reader.Study is not null;
        if (isStudied)
            PrintVerdicts(context);
        PrintLines(
            locale[
                !hasIntervals ? CliTexts.OneReplication
                : isStudied ? CliTexts.HoldsThroughout
                : CliTexts.BeyondNoise
            ]
        );
    }

    private void PrintTable(ComparisonTable plain, Func<ComparisonTable, NarrowComparison> narrow)
    {
        var comparison = Marked(plain);
        var table = Wide(comparison);
        if (PlainTable.NeededWidth(table) <= terminal.Out.Profile.Width)
            terminal.Out.Write(table);
        else
            narrow(comparison).Print(terminal.Out);
    }

    /// <summary>What stands in bold gets a star too, for where there is no bold; others get its room, to stay aligned.</summary>
    private static ComparisonTable Marked(ComparisonTable comparison)
    {
        bool HasStars(int column) => comparison.Rows.Any(row => row[column].BeyondNoise);
        var starred = comparison.Headings.Where((_, column) => HasStars(column)).ToHashSet();
        TableCell Mark(TableCell cell, int column) =>
            starred.Contains(comparison.Headings[column])
                ? cell with
                {
                    Text = cell.Text + (cell.BeyondNoise ? " *" : "  "),
                }
                : cell;
        return comparison with { Rows = [.. comparison.Rows.Select(row => row.Select(Mark).ToArray())] };
    }

    private static Table Wide(ComparisonTable comparison)
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (int column = 0; column < comparison.Headings.Count; column++)
        {
            var heading = new TableColumn(Markup.Escape(comparison.Headings[column]));
            table.AddColumn(column < 2 ? heading : heading.RightAligned());
        }

        foreach (var row in comparison.Rows)
            table.AddRow(row.Select(cell => new ConsoleText(cell.Text, StyleOf(cell))));
        return table;
    }

    private void PrintLines(params string[] lines)
    {
        foreach (string line in lines)
            terminal.Out.WriteLine(line);
    }
}
