using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>
/// Draws a <see cref="Figure"/> as a stand-alone SVG that scales with its container. Equal figures give equal bytes.
/// Thread-safe.
/// </summary>
public static class SvgRenderer
{
    /// <summary>Width of a drawing for a page or a screen, in user units (CSS pixels).</summary>
    public const double Wide = 760;

    /// <summary>Width of a drawing for a phone.</summary>
    public const double Narrow = 380;

    /// <summary>Width of an enlarged drawing, for a projector.</summary>
    public const double Projector = 1200;

    private const double Narrowest = 320;
    private const double Widest = 2000;
    private const double LargeFrom = 1000;
    private const double Enlargement = 1.25;

    /// <summary>The drawing as a document of its own, light or dark as the reader asks, light in print.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="width">Width in user units, 320 to 2000; narrow ones stack panels.</param>
    public static string Render(Figure figure, double width = Wide) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Element(figure, width) + "\n";

    /// <summary>The drawing as an element for the inside of an HTML page, with its style.</summary>
    /// <inheritdoc cref="Render"/>
    public static string Element(Figure figure, double width = Wide)
    {
        Scene scene = FigureLayout.Arrange(figure, Math.Clamp(width, Narrowest, Widest));
        var svg = new SvgWriter();
        Open(svg, figure, scene, scene.Width);
        svg.Raw(" style=\"max-width:100%;height:auto\">\n");
        Describe(svg, figure, scene.Width);
        svg.Raw("<style>").Raw(SvgStyle.Sheet).Raw("</style>\n");
        return Shapes(svg, scene);
    }

    /// <summary>
    /// The drawing as an element for a page that forbids styles inside it: neither a style element nor a style attribute.
    /// The page links <see cref="SvgStyle.PageSheet"/>.
    /// </summary>
    /// <remarks>
    /// What moves between two answers has a <c>data-key</c> that stays the same, for example <c>orange/tolled/line</c>, so that a
    /// script can lead attributes (<c>d</c>, <c>x</c>, <c>width</c>, <c>cx</c>, <c>fill-opacity</c>, 1 where it is missing, …) from one
    /// drawing to the next.
    /// Element ids are unique on a page as long as it shows a figure once in each width. From 1,000 units on, everything is drawn a
    /// quarter larger, to be read from the back of a room.
    /// </remarks>
    /// <param name="figure">What to draw.</param>
    /// <param name="width">Width in CSS pixels, 320 to 2000; narrow ones stack panels.</param>
    public static string PageElement(Figure figure, double width = Wide)
    {
        double paper = Math.Clamp(width, Narrowest, Widest);
        double times = paper >= LargeFrom ? Enlargement : 1;
        Scene scene = FigureLayout.Arrange(figure, Math.Max(Narrowest, Math.Round(paper / times)));
        var svg = new SvgWriter(withKeys: true);
        Open(svg, figure, scene, paper);
        svg.Raw(">\n");
        Describe(svg, figure, paper);
        return Shapes(svg, scene);
    }

    private static string IdOf(Figure figure, double width) => $"{figure.Id}-{(int)width}";

    private static void Open(SvgWriter svg, Figure figure, Scene scene, double width)
    {
        string id = IdOf(figure, width);
        svg.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"nsf\" role=\"img\" aria-labelledby=\"")
            .Escaped($"{id}-t {id}-d")
            .Raw("\" lang=\"")
            .Escaped(figure.Language)
            .Raw("\" viewBox=\"0 0 ")
            .Number(scene.Width)
            .Raw(" ")
            .Number(scene.Height)
            .Raw("\"")
            .Attribute("width", width)
            .Attribute("height", scene.Height * width / scene.Width);
    }

    private static void Describe(SvgWriter svg, Figure figure, double width)
    {
        string id = IdOf(figure, width);
        svg.Raw("<title id=\"")
            .Escaped($"{id}-t")
            .Raw("\">")
            .Escaped(figure.Title)
            .Raw("</title>\n<desc id=\"")
            .Escaped($"{id}-d")
            .Raw("\">")
            .Escaped(
                string.Join(' ', new[] { figure.Subtitle, figure.Caption, figure.Source }.Where(t => t.Length > 0))
            )
            .Raw("</desc>\n");
    }

    private static string Shapes(SvgWriter svg, Scene scene)
    {
        svg.Shape(new RectShape(new Area(0, 0, scene.Width, scene.Height), Tone.Paper, 1));
        foreach (Shape shape in scene.Shapes)
            svg.Shape(shape);
        return svg.Raw("</svg>").ToString();
    }
}
