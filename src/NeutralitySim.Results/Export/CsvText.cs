using System.Globalization;
using System.Text.RegularExpressions;

namespace NeutralitySim.Results.Export;

/// <summary>Cells of CSV files: RFC 4180 quoting, numbers that read back to the same bits, no formulas.</summary>
public static partial class CsvText
{
    /// <summary>A cell: text, number, flag or null for an empty one.</summary>
    public static string Cell(object? value) =>
        value switch
        {
            null => "",
            string text => Quoted(Inert(text)),
            bool flag => flag ? "true" : "false",
            double number => double.IsNaN(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"No CSV form for {value.GetType()}."),
        };

    /// <summary>
    /// A text that a spreadsheet would run as a formula gets an apostrophe in front; signed quantities such as
    /// <c>-5 %</c> stay as they are.
    /// </summary>
    private static string Inert(string text) =>
        text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) && !Quantity().IsMatch(text)
            ? "'" + text
            : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0
            ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : text;

    [GeneratedRegex(@"\A[+-]\d[\d.,]*( ?[\p{L}%€$£/]+)?\z")]
    private static partial Regex Quantity();
}
