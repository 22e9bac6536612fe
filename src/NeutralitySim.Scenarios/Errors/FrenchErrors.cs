using System.Text.RegularExpressions;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>
/// What is told about values set from outside, in French. The English sentence is the key: its blanks are found in it and put
/// into the French one. A test holds that every sentence about a value, a lever or an address has its French one here.
/// </summary>
internal static class FrenchErrors
{
    /// <summary>A sentence and its French; <c>$1</c> stands for a blank as it is, <c>&amp;1</c> for one that is a sentence itself.</summary>
    private static readonly (Regex English, string French)[] s_sentences =
    [
        .. FrenchSentences.Found.Concat(FrenchSentences.Accepted).Select(pair => (Whole(pair.English), pair.French)),
    ];

    /// <summary>The sentence in French; null where there is none.</summary>
    public static string? Of(string english)
    {
        if (FrenchSentences.Words.TryGetValue(english, out string? word))
            return word;
        foreach (var (pattern, french) in s_sentences)
            if (pattern.Match(english) is { Success: true } match && Filled(french, match) is { } filled)
                return filled;
        return null;
    }

    private static string? Filled(string french, Match match)
    {
        for (int i = 1; i < match.Groups.Count; i++)
        {
            string blank = match.Groups[i].Value;
            string inner = $"&{i}";
            string? told = french.Contains(inner, StringComparison.Ordinal) ? Of(blank) : "";
            if (told is null)
                return null;
            french = french
                .Replace(inner, told, StringComparison.Ordinal)
                .Replace($"${i}", blank, StringComparison.Ordinal);
        }
        return french;
    }

    private static Regex Whole(string pattern) =>
        new(
            $@"^(?:{pattern})\z",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline
        );
}
