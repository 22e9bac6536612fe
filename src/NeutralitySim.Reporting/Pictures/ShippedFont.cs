using ScottPlot;
using SkiaSharp;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>
/// DejaVu Sans, which comes with the program: a machine without fonts would draw pictures without text, and any other machine
/// different ones.
/// </summary>
internal sealed class ShippedFont : IFontResolver
{
    /// <summary>Name to ask ScottPlot for, which whoever asks for it makes known.</summary>
    public static string Name => "NeutralitySim Sans";

    private static readonly SKTypeface Regular = Load("DejaVuSans.ttf");
    private static readonly SKTypeface Bold = Load("DejaVuSans-Bold.ttf");

    static ShippedFont() => ScottPlot.Fonts.FontResolvers.Insert(0, new ShippedFont());

    private ShippedFont() { }

    /// <summary>True when there is a glyph for every character. Without one, Skia draws a box, and nothing at all in SVG.</summary>
    public static bool Has(string text, bool bold) => (bold ? Bold : Regular).ContainsGlyphs(text);

    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        fontName == Name ? (bold ? Bold : Regular) : null;

    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, weight >= FontWeight.SemiBold, italic: false);

    private static SKTypeface Load(string file)
    {
        using var stream =
            typeof(ShippedFont).Assembly.GetManifestResourceStream("fonts/" + file)
            ?? throw new InvalidOperationException($"The font {file} is missing from the program.");
        return SKTypeface.FromStream(stream);
    }
}
