using System.Text;
using NeutralitySim.Reporting.FigureModel;
using SkiaSharp;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>
/// Draws a <see cref="Figure"/> as a stand-alone SVG that scales with its container, light or dark as the reader asks, light in
/// print. Equal figures give equal bytes. Thread-safe.
/// </summary>
public static class SvgPicture
{
    /// <summary>Width of a drawing for a page or a screen, in user units (CSS pixels).</summary>
    public const double Wide = 760;

    /// <summary>Width of a drawing that may stand beside another.</summary>
    public const double Column = 640;

    /// <summary>Width of a drawing for a phone.</summary>
    public const double Narrow = 380;

    internal const double Narrowest = 320;
    internal const double Widest = 2000;

    /// <summary>The drawing as a document of its own.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="width">Width in user units, 320 to 2000; narrow ones stack panels.</param>
    public static string Render(Figure figure, double width = Wide) => Document(Element(figure, width));

    /// <summary>The drawing as an element for the inside of an HTML page, with its style.</summary>
    /// <inheritdoc cref="Render"/>
    public static string Element(Figure figure, double width = Wide)
    {
        Sheet sheet = SheetLayout.Arrange(figure, Math.Clamp(width, Narrowest, Widest));
        var svg = new SvgWriter();
        SvgHead.Open(svg, figure, sheet.Width, sheet.Height, sheet.Width);
        svg.Raw(" style=\"max-width:100%;height:auto\">\n");
        SvgHead.Describe(svg, figure, sheet.Width);
        svg.Raw("<style>").Raw(SvgStyle.Sheet).Raw("</style>\n");
        new SkiaMarkup(svg).Mend(Drawn(sheet));
        foreach (TextShape text in sheet.Texts)
            svg.Text(text);
        return svg.Raw("</svg>").ToString();
    }

    /// <summary>An element as a document of its own.</summary>
    internal static string Document(string element) => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element + "\n";

    private static string Drawn(Sheet sheet)
    {
        using var stream = new MemoryStream();
        using (SKCanvas canvas = SKSvgCanvas.Create(new SKRect(0, 0, (float)sheet.Width, (float)sheet.Height), stream))
            SheetDrawing.Plots(sheet, SkiaMarkup.Marks, canvas);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
