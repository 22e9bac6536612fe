using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Pictures;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>
/// Draws a <see cref="Figure"/> for the live page as an SVG that scales with its container. Equal figures give equal bytes.
/// Thread-safe.
/// </summary>
public static class SvgRenderer
{
    /// <summary>Width of a drawing for a page or a screen, in user units (CSS pixels).</summary>
    public const double Wide = SvgPicture.Wide;

    /// <summary>Width of a drawing for a phone.</summary>
    public const double Narrow = SvgPicture.Narrow;

    /// <summary>Width of an enlarged drawing, for a projector.</summary>
    public const double Projector = 1200;

    private const double Narrowest = SvgPicture.Narrowest;
    private const double Widest = SvgPicture.Widest;
    private const double LargeFrom = 1000;
    private const double Enlargement = 1.25;

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
        SvgHead.Open(svg, figure, scene.Width, scene.Height, paper);
        svg.Raw(">\n");
        SvgHead.Describe(svg, figure, paper);
        return Shapes(svg, scene);
    }

    private static string Shapes(SvgWriter svg, Scene scene)
    {
        svg.Shape(new RectShape(new Area(0, 0, scene.Width, scene.Height), Tone.Paper, 1));
        foreach (Shape shape in scene.Shapes)
            svg.Shape(shape);
        return svg.Raw("</svg>").ToString();
    }
}
