using System.Globalization;
using System.Xml.Linq;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Pictures;

namespace NeutralitySim.Reporting.Tests;

/// <summary>Checks on where texts lie, by their estimated widths.</summary>
internal static class SceneAssert
{
    private const double Tolerance = 0.5;

    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    /// <summary>No text leaves the picture or covers another.</summary>
    public static void TextsInsideAndApart(Figure figure, double width)
    {
        XElement root = XDocument.Parse(SvgPicture.Render(figure, width)).Root!;
        var paper = new Area(0, 0, Number(root, "width"), Number(root, "height"));
        TextsInsideAndApart(TextsOf(root), paper, $"{figure.Id} {width}");
    }

    /// <summary>Texts of a drawing, axes' ones first.</summary>
    public static IEnumerable<TextShape> TextsOf(XElement root) =>
        root.Elements(Space + "text")
            .Select(text => new TextShape(
                Number(text, "x"),
                Number(text, "y"),
                text.Value,
                Number(text, "font-size"),
                Enum.Parse<Anchor>((string?)text.Attribute("text-anchor") ?? "start", ignoreCase: true),
                "",
                ((string?)text.Attribute("class") ?? "").Split(' ').Contains("b")
            ));

    private static void TextsInsideAndApart(IEnumerable<TextShape> all, Area paper, string what)
    {
        (string Text, Area Box)[] texts = [.. all.Select(t => (t.Text, Shrunk(t.Box)))];
        foreach (var (text, box) in texts)
            Assert.True(
                box.X >= 0 && box.Right <= paper.Width && box.Y >= 0 && box.Bottom <= paper.Height,
                $"{what}: '{text}' at {box} leaves {paper.Width} × {paper.Height}"
            );
        for (int i = 0; i < texts.Length; i++)
        for (int j = 0; j < i; j++)
            Assert.False(texts[i].Box.Overlaps(texts[j].Box), $"{what}: '{texts[i].Text}' covers '{texts[j].Text}'");
    }

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static Area Shrunk(Area box) =>
        new(box.X + Tolerance, box.Y + Tolerance, Math.Max(0, box.Width - 2 * Tolerance), box.Height - 2 * Tolerance);
}
