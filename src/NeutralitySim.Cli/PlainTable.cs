using NeutralitySim.Core.Worlds;
using Spectre.Console;
using Spectre.Console.Rendering;
using ConsoleText = Spectre.Console.Text;

namespace NeutralitySim.Cli;

/// <summary>A table of words: with borders where it fits the terminal, else a block per row with a line per column.</summary>
/// <param name="Headings">Heading of each column.</param>
/// <param name="Rows">Rows, as wide as the headings.</param>
/// <param name="Names">How many of the first columns say what a row is about; the others are aligned to the right.</param>
internal sealed record PlainTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows, int Names)
{
    private const string Between = " · ";

    /// <summary>Prints it.</summary>
    public void Print(IAnsiConsole console)
    {
        var table = Wide();
        if (NeededWidth(table) <= console.Profile.Width)
            console.Write(table);
        else
            PrintBlocks(console);
    }

    /// <summary>The width a table takes where there is all the room it wants.</summary>
    public static int NeededWidth(Table table)
    {
        var unlimited = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
        var options = RenderOptions.Create(unlimited);
        return ((IRenderable)table).Measure(options, int.MaxValue / 2).Max;
    }

    private Table Wide()
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (int column = 0; column < Headings.Count; column++)
        {
            var heading = new TableColumn(Markup.Escape(Headings[column]));
            table.AddColumn(column < Names ? heading : heading.RightAligned());
        }

        foreach (var row in Rows)
            table.AddRow(row.Select(cell => new ConsoleText(cell)));
        return table;
    }

    private void PrintBlocks(IAnsiConsole console)
    {
        int width = Headings.Skip(Names).Max(heading => heading.Length);
        foreach (var row in Rows)
        {
            console.Write(new ConsoleText(string.Join(Between, row.Take(Names).Where(cell => cell.Length > 0)) + "\n"));
            for (int column = Names; column < row.Count; column++)
                if (row[column].Length > 0)
                    console.Write(new ConsoleText($"  {Headings[column].PadRight(width)}  {row[column]}\n"));
        }
    }
}
