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

    /// <summary>The drawing as a document of its own.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="theme">Colours of paper and ink.</param>
    /// <param name="width">Width in user units, 320 to 2000; narrow ones stack panels.</param>
    public static string Render(Figure figure, Theme theme = Theme.Auto, double width = Wide) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Element(figure, theme, width) + "\n";

    /// <summary>The drawing as an element for the inside of an HTML page.</summary>
    /// <inheritdoc cref="Render"/>
    public static string Element(Figure figure, Theme theme = Theme.Auto, double width = Wide)
    {
        Scene scene = FigureLayout.Arrange(figure, Math.Clamp(width, 320, 2000));
        string id = $"{figure.Id}-{(int)scene.Width}";
        var svg = new SvgWriter();
        svg.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"nsf\" role=\"img\" aria-labelledby=\"")
            .Escaped($"{id}-t {id}-d")
            .Raw("\" lang=\"")
            .Escaped(figure.Language)
            .Raw("\" viewBox=\"0 0 ")
            .Number(scene.Width)
            .Raw(" ")
            .Number(scene.Height)
            .Raw("\"")
            .Attribute("width", scene.Width)
            .Attribute("height", scene.Height)
            .Raw(" style=\"max-width:100%;height:auto\">\n<title id=\"")
            .Escaped($"{id}-t")
            .Raw("\">")
            .Escaped(figure.Title)
            .Raw("</title>\n<desc id=\"")
            .Escaped($"{id}-d")
            .Raw("\">")
            .Escaped(
                string.Join(' ', new[] { figure.Subtitle, figure.Caption, figure.Source }.Where(t => t.Length > 0))
            )
            .Raw("</desc>\n<style>")
            .Raw(SvgStyle.For(theme))
            .Raw("</style>\n");
        svg.Shape(new RectShape(new Area(0, 0, scene.Width, scene.Height), Tone.Paper, 1));
        foreach (Shape shape in scene.Shapes)
            svg.Shape(shape);
        return svg.Raw("</svg>").ToString();
    }
}
