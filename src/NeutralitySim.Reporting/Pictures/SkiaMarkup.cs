using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeutralitySim.Reporting.Drawing;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>
/// Mends the SVG that Skia writes, which is a picture of glyphs in fixed colours: texts become text again, whole and anchored as
/// they were asked for, and colours follow the reader's theme.
/// </summary>
internal sealed partial class SkiaMarkup(Scene scene, SvgWriter svg)
{
    /// <summary>Colours to draw in, by which tones are found again: about the light ones, each unlike any colour that is no tone.</summary>
    public static readonly Theme Marks = new("#1B1F25", "#57606B", "#D8DEE5", "#FFFFFE", "#EEF1F5");

    private static readonly Dictionary<string, string> Tones = Tone.All.ToDictionary(Marks.Of);

    // What SVG takes for granted.
    private static readonly (string Name, string Value)[] Defaults =
    [
        ("stroke-width", "1"),
        ("stroke-miterlimit", "4"),
    ];

    /// <summary>Writes the elements of a drawing that has one text for each of the scene's, in their order.</summary>
    public void Mend(string drawn)
    {
        using var texts = scene.Texts.GetEnumerator();
        XElement? last = null;
        foreach (XElement element in XDocument.Parse(drawn).Root!.Elements())
        {
            if (last is not null && IsOutlineOf(last, element))
            {
                last.Add(element.Attributes().Where(a => IsPaint(a) && a.Name.LocalName != "fill"));
                continue;
            }
            Write(last);
            last = element;
            if (element.Name.LocalName == "text" && texts.MoveNext())
            {
                svg.Shape(texts.Current);
                last = null;
            }
        }
        Write(last);
    }

    // ScottPlot fills and outlines in two steps; one element does both.
    private static bool IsOutlineOf(XElement filled, XElement element) =>
        element.Name == filled.Name
        && (string?)element.Attribute("fill") == "none"
        && filled.Attribute("stroke") is null
        && Geometry(element).SequenceEqual(Geometry(filled));

    private static IEnumerable<(string, string)> Geometry(XElement element) =>
        element.Attributes().Where(a => !IsPaint(a)).Select(a => (a.Name.LocalName, a.Value));

    private static bool IsPaint(XAttribute attribute) =>
        attribute.Name.LocalName.StartsWith("fill", StringComparison.Ordinal)
        || attribute.Name.LocalName.StartsWith("stroke", StringComparison.Ordinal);

    private void Write(XElement? element)
    {
        if (element is null)
            return;
        svg.Raw("<").Raw(element.Name.LocalName);
        var classes = new List<string>();
        foreach (
            XAttribute attribute in element.Attributes().Where(a => !Defaults.Contains((a.Name.LocalName, a.Value)))
        )
        {
            string name = attribute.Name.LocalName;
            string value = attribute.Value;
            if (Tones.TryGetValue(value, out string? tone))
            {
                classes.Add($"{name[0]}-{tone}");
                value = Theme.Light.Of(tone);
            }
            svg.Raw(" ")
                .Raw(name)
                .Raw("=\"")
                .Escaped(name is "fill" or "stroke" ? value : Rounded(value, IsPaint(attribute) ? "0.##" : "0.#"))
                .Raw("\"");
        }
        if (classes.Count > 0)
            svg.Raw(" class=\"").Raw(string.Join(' ', classes)).Raw("\"");
        svg.Raw("/>\n");
    }

    // Bytes do not hang on the last bit of a coordinate.
    private static string Rounded(string numbers, string format) =>
        Number()
            .Replace(
                numbers,
                number =>
                    double.Parse(number.ValueSpan, CultureInfo.InvariantCulture)
                        .ToString(format, CultureInfo.InvariantCulture)
            );

    [GeneratedRegex(@"-?\d+\.\d+(e-?\d+)?|-?\d+e-?\d+")]
    private static partial Regex Number();
}
