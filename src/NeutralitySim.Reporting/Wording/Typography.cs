using System.Text.RegularExpressions;

namespace NeutralitySim.Reporting.Wording;

/// <summary>
/// French spacing: a narrow no-break space (U+202F) before ; : ! ? % and inside « ».
/// Leaves times and addresses such as <c>https://…</c> alone, since only existing spaces change.
/// </summary>
public static partial class Typography
{
    /// <summary>The text as it is set in French.</summary>
    public static string French(string text) =>
        AfterGuillemet().Replace(BeforeMark().Replace(text, "\u202f$1"), "$1\u202f");

    /// <summary>The text as it is set in a language: changed in French only.</summary>
    public static string Set(string text, string language) => language == "fr" ? French(text) : text;

    [GeneratedRegex("[ \u00a0]([;:!?%»])")]
    private static partial Regex BeforeMark();

    [GeneratedRegex("(«)[ \u00a0]")]
    private static partial Regex AfterGuillemet();
}
