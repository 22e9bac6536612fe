using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Beginning of a drawing: its size, and its title and description for readers who do not see it.</summary>
internal static class SvgHead
{
    private static string IdOf(Figure figure, double width) => $"{figure.Id}-{(int)width}";

    public static void Open(SvgWriter svg, Figure figure, double drawnWidth, double drawnHeight, double width)
    {
        string id = IdOf(figure, width);
        svg.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"nsf\" role=\"img\" aria-labelledby=\"")
            .Escaped($"{id}-t {id}-d")
            .Raw("\" lang=\"")
            .Escaped(figure.Language)
            .Raw("\" viewBox=\"0 0 ")
            .Number(drawnWidth)
            .Raw(" ")
            .Number(drawnHeight)
            .Raw("\"")
            .Attribute("width", width)
            .Attribute("height", drawnHeight * width / drawnWidth);
    }

    public static void Describe(SvgWriter svg, Figure figure, double width)
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
}
