using System.Buffers;
using System.Globalization;
using System.Text;
using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Writes shapes as SVG elements. Coordinates have one decimal, so that bytes do not hang on the last bit of a double.</summary>
internal sealed class SvgWriter(bool withKeys = false)
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

    public void Shape(Shape shape)
    {
        switch (shape)
        {
            case TextShape text:
                Text(text);
                break;
            case RectShape rect:
                Raw("<rect");
                Box(rect.Area);
                Paint("fill", rect.Paint);
                Opacity("fill-opacity", rect.Opacity);
                Key(rect);
                Raw("/>");
                break;
            case LineShape line:
                Line(line);
                break;
            case PolygonShape polygon:
                Raw("<path d=\"").Spots(polygon.Spots).Raw("Z\"");
                Paint("fill", polygon.Paint);
                Opacity("fill-opacity", polygon.Opacity);
                Key(polygon);
                Raw("/>");
                break;
            case MarkerDrawing marker:
                Marker(marker);
                break;
        }
        Raw("\n");
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

    private void Box(Area area)
    {
        Attribute("x", area.X).Attribute("y", area.Y).Attribute("width", area.Width).Attribute("height", area.Height);
    }

    private void Text(TextShape text)
    {
        Raw("<text").Attribute("x", text.X).Attribute("y", text.Y).Attribute("font-size", text.Size);
        if (text.Anchor != Anchor.Start)
            Raw(text.Anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        Paint("fill", text.Paint, text.Bold ? "b" : "");
        Key(text);
        Raw(">").Escaped(text.Text).Raw("</text>");
    }

    private void Line(LineShape line)
    {
        Raw("<path d=\"").Spots(line.Spots).Raw("\" fill=\"none\"");
        Paint("stroke", line.Paint);
        if (line.Width != 1)
            Attribute("stroke-width", line.Width);
        if (line.Dash.Length > 0)
            Raw(" stroke-dasharray=\"").Raw(line.Dash).Raw("\"");
        if (line.Spots.Count > 2)
            Raw(" stroke-linejoin=\"round\"");
        Opacity("stroke-opacity", line.Opacity);
        Key(line);
        Raw("/>");
    }

    private void Marker(MarkerDrawing marker)
    {
        if (marker.Marker == MarkerShape.Circle)
            Raw("<circle").Attribute("cx", marker.Spot.X).Attribute("cy", marker.Spot.Y).Attribute("r", marker.Radius);
        else
            Raw("<path d=\"").Spots(MarkerOutline.Of(marker.Marker, marker.Spot, marker.Radius)).Raw("Z\"");
        Paints(marker.Fill, marker.Stroke);
        if (marker.Stroke == Tone.Ink)
            Raw(" stroke-width=\"1.6\"");
        Key(marker);
        Raw("/>");
    }

    private SvgWriter Spots(IReadOnlyList<Spot> spots)
    {
        for (int i = 0; i < spots.Count; i++)
            Raw(i == 0 ? "M" : "L").Number(spots[i].X).Raw(" ").Number(spots[i].Y);
        return this;
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

    // One class attribute for both paints of a marker.
    private void Paints(string fill, string stroke)
    {
        bool strokeIsColour = stroke.StartsWith('#');
        if (strokeIsColour)
            Raw(" stroke=\"").Escaped(stroke).Raw("\"");
        Paint("fill", fill, strokeIsColour ? "" : "s-" + stroke);
    }

    private void Opacity(string property, double opacity)
    {
        if (opacity < 1)
            _text.Append(CultureInfo.InvariantCulture, $" {property}=\"{opacity:0.##}\"");
    }

    private void Key(Shape shape)
    {
        if (withKeys && shape.Key.Length > 0)
            Raw(" data-key=\"").Escaped(shape.Key).Raw("\"");
    }
}
