using System.Globalization;
using System.Text;

namespace NeutralitySim.Workshop.Seats;

/// <summary>Makes of what people type what may be shown; escaping for a page is the page's work.</summary>
public static class DisplayName
{
    private const int MostMarks = 2;

    /// <summary>A name in one line without control, format and direction characters; null where nothing is left.</summary>
    /// <param name="typed">What was typed, anything; null for nothing.</param>
    public static string? Clean(string? typed) =>
        Line(typed, WorkshopLimits.Name) is { Length: > 0 } name ? name : null;

    /// <summary>
    /// A text in one line: composed (NFC), every run of white space one space, without control and format characters (which reorder or hide what
    /// stands around them), private ones, lone surrogates, and more than two marks on a letter.
    /// </summary>
    /// <param name="typed">What was typed, anything; null for nothing.</param>
    /// <param name="longest">Characters (UTF-16) kept, 2 or more.</param>
    internal static string Line(string? typed, int longest)
    {
        // Nobody needs more than a few times what is kept to type it; the rest is not worth a look.
        string head = typed is null ? "" : typed[..Math.Min(typed.Length, 4 * longest)];
        var line = new StringBuilder();
        int marks = 0;
        foreach (var rune in Shown(head).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (marks <= MostMarks)
            {
                if (line.Length + rune.Utf16SequenceLength > longest)
                    break;
                line.Append(rune);
            }
        }
        return line.ToString().TrimEnd();
    }

    // What is left out must not stand between letters and marks when they are composed. Half a surrogate pair is read as the sign for what cannot be shown.
    private static string Shown(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(rune => Rune.IsWhiteSpace(rune) || IsShown(rune) && rune != Rune.ReplacementChar)
        );

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.Surrogate
            );
}
