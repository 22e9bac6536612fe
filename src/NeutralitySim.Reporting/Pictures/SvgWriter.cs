using System.Buffers;
using System.Text;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Writes SVG. Coordinates have one decimal, so that bytes do not hang on the last bit of a double.</summary>
internal sealed class SvgWriter
{
    // Markup, control characters, and the halves of surrogate pairs, which may stand alone.
    private static readonly SearchValues<char> NeedsCare = SearchValues.Create([
        .. "&<>\"'\ufffe\uffff",
        .. Enumerable.Range(0, ' ').Select(c => (char)c),
        .. Enumerable.Range(0xd800, 0x800).Select(c => (char)c),
    ]);

    private readonly StringBuilder _text = new(32_768);

    public override string ToString() => _text.ToString();

    public SvgWriter Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    public SvgWriter Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny(NeedsCare))
            return Raw(text);
        foreach (Rune rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                '\'' => _text.Append("&#39;"),
                // XML 1.0 has no way to write these, not even escaped.
                < ' ' and not '\n' and not '\t' or 0xfffe or 0xffff => _text.Append('\ufffd'),
                _ => Append(rune),
            };
        return this;
    }

    public SvgWriter Number(double value)
    {
        long tenths = (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);
        if (tenths < 0)
            _text.Append('-');
        tenths = Math.Abs(tenths);
        Digits(tenths / 10);
        if (tenths % 10 != 0)
            _text.Append('.').Append((char)('0' + tenths % 10));
        return this;
    }

    public void Text(TextShape text)
    {
        Raw("<text").Attribute("x", text.X).Attribute("y", text.Y).Attribute("font-size", text.Size);
        if (text.Anchor != Anchor.Start)
            Raw(text.Anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        Paint("fill", text.Paint, text.Bold ? "b" : "");
        Raw(">").Escaped(text.Text).Raw("</text>\n");
    }

    public SvgWriter Attribute(string name, double value) => Raw(" ").Raw(name).Raw("=\"").Number(value).Raw("\"");

    private void Digits(long value)
    {
        if (value >= 10)
            Digits(value / 10);
        _text.Append((char)('0' + value % 10));
    }

    private StringBuilder Append(Rune rune)
    {
        Span<char> characters = stackalloc char[2];
        return _text.Append(characters[..rune.EncodeToUtf16(characters)]);
    }

    private void Paint(string property, string paint, string furtherClass = "")
    {
        bool isColour = paint.StartsWith('#');
        if (isColour)
            Raw(" ").Raw(property).Raw("=\"").Escaped(paint).Raw("\"");
        if (isColour && furtherClass.Length == 0)
            return;
        Raw(" class=\"");
        if (!isColour)
            Raw(property == "fill" ? "f-" : "s-").Raw(paint);
        if (!isColour && furtherClass.Length > 0)
            Raw(" ");
        Raw(furtherClass).Raw("\"");
    }
}
