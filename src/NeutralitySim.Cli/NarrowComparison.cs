using NeutralitySim.Reporting.Tables;
using Spectre.Console;

namespace NeutralitySim.Cli;

/// <summary>A comparison for narrow terminals: one block per indicator, in it one line per regime.</summary>
internal sealed class NarrowComparison
{
    private const int NameCells = 2;

    private readonly List<(string Title, List<TableCell[]> Lines)> _blocks;
    private readonly int[] _widths;

    private NarrowComparison(List<(string Title, List<TableCell[]> Lines)> blocks)
    {
        _blocks = blocks;
        var lines = blocks.SelectMany(block => block.Lines).ToList();
        int columns = lines.Select(line => line.Length).DefaultIfEmpty(0).Max();
        _widths = [.. Enumerable.Range(0, columns).Select(c => lines.Max(line => line[c].Text.Length))];
    }

    /// <summary>Lines of regime, mean and difference from the baseline.</summary>
    public static NarrowComparison OfRegimes(ComparisonTable comparison) =>
        new([
            .. comparison.Rows.Select(row => ($"{row[0].Text} · {row[1].Text}", RegimesOf(comparison.Headings, row))),
        ]);

    /// <summary>Lines of regime, A, B and B − A.</summary>
    public static NarrowComparison OfExperiments(ComparisonTable comparison)
    {
        TableCell[] headings = [.. comparison.Headings.Skip(1).Select(heading => new TableCell(heading))];
        return new([
            .. comparison
                .Rows.GroupBy(row => row[0].Text)
                .Select(rows => (rows.Key, rows.Select(row => row.Skip(1).ToArray()).Prepend(headings).ToList())),
        ]);
    }

    public void Print(IAnsiConsole console)
    {
        foreach (var (title, lines) in _blocks)
        {
            console.WriteLine(title);
            foreach (var line in lines)
                PrintLine(console, line);
            console.WriteLine();
        }
    }

    private static List<TableCell[]> RegimesOf(IReadOnlyList<string> headings, IReadOnlyList<TableCell> row)
    {
        List<TableCell[]> lines =
        [
            [new(headings[NameCells]), row[NameCells], new("")],
        ];
        for (int column = NameCells + 1; column < row.Count; column += 2)
            lines.Add([new(headings[column]), row[column], row[column + 1]]);
        return lines;
    }

    private void PrintLine(IAnsiConsole console, TableCell[] line)
    {
        for (int column = 0; column < line.Length; column++)
        {
            string shown = line[column].Text;
            if (shown.Length == 0)
                continue;
            string padded = column == 0 ? shown.PadRight(_widths[0]) : shown.PadLeft(_widths[column]);
            console.Write(new Text("  " + padded, ComparisonPrinter.StyleOf(line[column])));
        }

        console.WriteLine();
    }
}
