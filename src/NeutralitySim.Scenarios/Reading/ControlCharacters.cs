using System.Globalization;
using System.Text;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>
/// Characters that no text for people holds: controls but for tab and line ends, the marks that turn the direction of writing, halves of
/// characters, and those Unicode keeps out of texts. Terminals obey some of them, and no report may hold others.
/// </summary>
internal static class ControlCharacters
{
    private const int MostTold = 20;

    /// <summary>A text with the replacement character in place of each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Told where each of the first twenty stands and what it is, as <c>U+001B</c>.</param>
    public static string Replaced(string text, Action<int, string> found)
    {
        StringBuilder? replaced = null;
        int told = 0;
        for (int i = 0; i < text.Length; i += IsPair(text, i) ? 2 : 1)
        {
            if (!IsRefused(text, i))
                continue;
            replaced ??= new StringBuilder(text);
            replaced[i] = '\ufffd';
            if (++told <= MostTold)
                found(i, string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[i]:X4}"));
        }
        return replaced?.ToString() ?? text;
    }

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);

    private static bool IsRefused(string text, int i) =>
        text[i] switch
        {
            '\t' or '\n' or '\r' => false,
            // Embedding, override and isolation of the direction of writing.
            >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' => true,
            >= '\ufdd0' and <= '\ufdef' or '\ufffe' or '\uffff' => true,
            var c => char.IsControl(c) || (char.IsSurrogate(c) && !IsPair(text, i)),
        };
}
