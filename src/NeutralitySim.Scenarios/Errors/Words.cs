using System.Globalization;
using System.Text;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>Small turns of phrase shared by messages.</summary>
internal static class Words
{
    private const int LongestQuote = 60;
    private const int LongestPath = 400;
    private const int LongestList = 40;

    /// <summary>The text in quotes, shortened and without control characters, fit for one line of a terminal.</summary>
    public static string Quote(string text, int longest = LongestQuote)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text.Length > longest ? text[..longest] + "…" : text)
            quoted.Append(char.IsControl(c) || char.IsSurrogate(c) ? '?' : c);
        return quoted.Append('"').ToString();
    }

    public static string QuotePath(string path) => Quote(path, LongestPath);

    public static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= LongestList
            ? string.Join(", ", all)
            : string.Join(", ", all.Take(LongestList)) + $", … ({all.Count} in all)";
    }

    public static string Number(double value) =>
        Math.Abs(value) is >= 1e-4 and < 1e16 or 0
            ? value.ToString("0.##########", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);

    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
