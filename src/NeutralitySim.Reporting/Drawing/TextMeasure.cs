using System.Text;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>
/// Estimates how wide a text is, without fonts. Widths are DejaVu Sans's, the widest of the common sans-serif faces, so
/// that nothing is cut whatever face the reader has.
/// </summary>
internal static class TextMeasure
{
    private const char Ellipsis = '…';
    private const double BoldFactor = 1.12;

    // Hundredths of the size, for U+0020 to U+007E.
    private static ReadOnlySpan<byte> Ascii =>
        [
            32,
            40,
            46,
            84,
            64,
            95,
            78,
            27,
            39,
            39,
            50,
            84,
            32,
            36,
            32,
            34,
            64,
            64,
            64,
            64,
            64,
            64,
            64,
            64,
            64,
            64,
            34,
            34,
            84,
            84,
            84,
            53,
            100,
            68,
            69,
            70,
            77,
            63,
            58,
            77,
            75,
            29,
            29,
            66,
            56,
            86,
            75,
            79,
            60,
            79,
            69,
            63,
            61,
            73,
            68,
            99,
            69,
            61,
            69,
            39,
            34,
            39,
            84,
            50,
            50,
            61,
            63,
            55,
            63,
            62,
            35,
            63,
            63,
            28,
            28,
            58,
            28,
            97,
            63,
            61,
            63,
            63,
            41,
            52,
            39,
            63,
            59,
            82,
            59,
            59,
            52,
            64,
            34,
            64,
            84,
        ];

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

    private static int Hundredths(char character) =>
        character switch
        {
            >= ' ' and <= '~' => Ascii[character - ' '],
            '\u202f' => 20,
            '\u00a0' or '·' => 32,
            '–' => 50,
            '…' or '—' => 100,
            '+' or '−' or '×' or '→' => 84,
            'Œ' or 'Æ' or 'œ' or 'æ' => 105,
            >= '\u00c0' and <= '\u00de' => 79,
            < '\u0300' => 64,
            < '\u1100' => 75,
            >= '\u2000' and <= '\u206f' => 40,
            >= '\u2070' and <= '\u218f' => 70,
            _ => 100,
        };
}
