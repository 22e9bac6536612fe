using System.Text;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>
/// Estimates how wide a text is, without fonts. Widths are DejaVu Sans's, the widest of the common sans-serif faces, so
/// that nothing is cut whatever face the reader has.
/// </summary>
internal static class TextMeasure
{
    private const char Ellipsis = '…';
    private const double BoldFactor = 1.12;

    public static double Width(string text, double size, bool bold = false)
    {
        int hundredths = 0;
        foreach (char character in text)
            hundredths += Hundredths(character);
        return hundredths * size * (bold ? BoldFactor : 1) / 100;
    }

    /// <summary>The text, or as much of it as fits followed by an ellipsis.</summary>
    public static string Fit(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width)
            return text;
        for (int length = text.Length - 1; length > 0; length--)
        {
            string cut = text[..length].TrimEnd() + Ellipsis;
            bool splitsPair = char.IsHighSurrogate(text[length - 1]);
            if (!splitsPair && Width(cut, size, bold) <= width)
                return cut;
        }
        return "";
    }

    /// <summary>Lines no wider than <paramref name="width"/>, broken at spaces; a longer word is cut.</summary>
    public static List<string> Wrap(string text, double width, double size, bool bold = false)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Width(line + " " + word, size, bold) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            if (line.Length > 0)
                line.Append(' ');
            line.Append(line.Length == 0 ? Fit(word, width, size, bold) : word);
        }
        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }

    // Of the size; what stands in no line of its own is as wide as a digit.
    private static int Hundredths(char character) =>
        character switch
        {
            '\'' => 27,
            'i' or 'j' or 'l' => 28,
            'I' or 'J' => 29,
            ' ' or ',' or '.' => 32,
            '/' or ':' or ';' or '\\' or '|' => 34,
            'f' => 35,
            '-' => 36,
            '(' or ')' or '[' or ']' or 't' => 39,
            '!' => 40,
            'r' => 41,
            '"' => 46,
            '*' or '_' or '`' => 50,
            's' or 'z' => 52,
            '?' => 53,
            'c' => 55,
            'L' => 56,
            'F' or 'k' => 58,
            'v' or 'x' or 'y' => 59,
            'P' => 60,
            'T' or 'Y' or 'a' or 'o' => 61,
            'e' => 62,
            'E' or 'S' or 'b' or 'd' or 'g' or 'h' or 'n' or 'p' or 'q' or 'u' => 63,
            'K' => 66,
            'A' or 'V' => 68,
            'B' or 'R' or 'X' or 'Z' => 69,
            'C' => 70,
            'U' => 73,
            'H' or 'N' => 75,
            'D' or 'G' => 77,
            '&' => 78,
            'O' or 'Q' => 79,
            'w' => 82,
            '#' or '+' or '<' or '=' or '>' or '^' or '~' => 84,
            'M' => 86,
            '%' => 95,
            'm' => 97,
            'W' => 99,
            '@' => 100,
            '\u202f' => 20,
            '\u00a0' or '·' => 32,
            '–' => 50,
            '…' or '—' => 100,
            '−' or '×' or '→' => 84,
            'Œ' or 'Æ' or 'œ' or 'æ' => 105,
            >= '\u00c0' and <= '\u00de' => 79,
            < '\u0300' => 64,
            < '\u1100' => 75,
            >= '\u2000' and <= '\u206f' => 40,
            >= '\u2070' and <= '\u218f' => 70,
            _ => 100,
        };
}
