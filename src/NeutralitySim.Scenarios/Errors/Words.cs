using System.Globalization;
using System.Text;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>Small turns of phrase shared by messages.</summary>
internal static class Words
{
    private const int LongestQuote = 60;
    private const int LongestPath = 400;
    private const int LongestList = 40;
    private static readonly Text Quotes = new("\"{0}\"", "« {0} »");

    /// <summary>The text in the quotes of each language, shortened and without control characters, fit for one line of a terminal.</summary>
    public static Text Quoted(string text) => Quoted(text, LongestQuote);

    /// <summary>A path in quotes, which may be longer than other texts.</summary>
    public static Text QuotedPath(string path) => Quoted(path, LongestPath);

    public static Text List(IEnumerable<string> names)
    {
        var all = names.ToList();
        string shown = string.Join(", ", all.Take(LongestList));
        return all.Count <= LongestList
            ? Text.Plain(shown)
            : new Text($"{shown}, … ({all.Count} in all)", $"{shown}, … ({all.Count} en tout)");
    }

    public static string Number(double value) =>
        Math.Abs(value) is >= 1e15 and < 1e16 ? value.ToString("F0", CultureInfo.InvariantCulture)
        : Math.Abs(value) is >= 1e-4 and < 1e16 or 0 ? value.ToString("0.##########", CultureInfo.InvariantCulture)
        : value.ToString("R", CultureInfo.InvariantCulture);

    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static Text Quoted(string text, int longest)
    {
        var line = new StringBuilder();
        foreach (char c in text.Length > longest ? text[..longest] + "…" : text)
            line.Append(IsSeen(c) ? c : '?');
        return Quotes.With(line.ToString());
    }

    private static bool IsSeen(char c) =>
        char.GetUnicodeCategory(c)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
