using System.Globalization;
using System.Text;

namespace NeutralitySim.Workshop.Debrief;

/// <summary>A table as CSV (RFC 4180): UTF-8 text with a header, dots in numbers, lines ending in CR LF.</summary>
public static class CsvText
{
    /// <summary>
    /// The table. A text of people that a spreadsheet would take for a formula has an apostrophe before it, which the spreadsheet shows as text.
    /// </summary>
    public static string Of(ExportTable table)
    {
        var csv = new StringBuilder();
        AddLine(csv, table.Columns);
        foreach (var row in table.Rows)
            AddLine(csv, row);
        return csv.ToString();
    }

    private static void AddLine(StringBuilder csv, IEnumerable<object?> cells) =>
        csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            string text => Quoted(IsFormula(text) ? $"'{text}" : text),
            bool isTrue => isTrue ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("A cell is text, a number, true or false.", nameof(value)),
        };

    // A negative number is a number, whoever wrote it.
    private static bool IsFormula(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
        && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
