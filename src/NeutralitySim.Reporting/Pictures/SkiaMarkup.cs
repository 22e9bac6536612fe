using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>
/// Mends the SVG that Skia writes, which is a picture of glyphs in fixed colours: texts become text again, whole and anchored as
/// they were asked for, and colours follow the reader's theme.
/// </summary>
internal sealed partial class SkiaMarkup(SvgWriter svg)
{
    private sealed record Marked(string Ink, string Muted, string Grid, string Paper, string Shade)
        : Theme(Ink, Muted, Grid, Paper, Shade)
    {
        // One blue more for texts whose x is their middle, two for those whose x is their end.
        public override string OfText(string paint, Anchor anchor) =>
            $"#{Convert.ToInt32(Of(paint)[1..], 16) + (int)anchor:X6}";
    }

    /// <summary>Colours to draw in, by which tones are found again: about the light ones, each unlike any colour that is no tone.</summary>
    public static readonly Theme Marks = new Marked("#1B1F25", "#57606B", "#D8DEE5", "#FFFFFE", "#EEF1F5");

    private static readonly Dictionary<string, string> Tones = Tone.All.ToDictionary(Marks.Of);

    private static readonly Dictionary<string, (string Tone, Anchor Anchor)> Texts = (
        from tone in new[] { Tone.Ink, Tone.Muted }
        from anchor in Enum.GetValues<Anchor>()
        select (tone, anchor)
    ).ToDictionary(text => Marks.OfText(text.tone, text.anchor));

    // What SVG takes for granted.
    private static readonly (string Name, string Value)[] Defaults =
    [
        ("stroke-width", "1"),
        ("stroke-miterlimit", "4"),
    ];

    /// <summary>Writes the elements of a drawing.</summary>
    public void Mend(string drawn)
    {
        XElement? last = null;
        foreach (XElement element in XDocument.Parse(drawn).Root!.Elements().Where(IsSeen))
        {
            if (last is not null && IsOutlineOf(last, element))
            {
                last.Add(element.Attributes().Where(a => IsPaint(a) && a.Name.LocalName != "fill"));
                continue;
            }
            Write(last);
            last = element;
        }
        Write(last);
    }

    // Ticks of no length, and what ScottPlot leaves of intervals it has drawn already.
    private static bool IsSeen(XElement element) =>
        element.Attribute("d") is not { Value: var path }
        || path.Length > 0 && (path.Split('L') is not [var from, var to] || from[1..] != to);

    // Skia writes a place for each glyph of its font, which is not the reader's, from the one that ScottPlot set the text at.
    private void Text(XElement element)
    {
        var (tone, anchor) = Texts[(string)element.Attribute("fill")!];
        double[] place = Values(element, "transform");
        double y = place[1] + Values(element, "y")[0];
        string text = element.Value.Trim('\n', '\r', '\t', ' ');
        svg.Text(new TextShape(place[0], y, text, Values(element, "font-size")[0], anchor, tone, false));
    }

    private static double[] Values(XElement element, string attribute) =>
        [
            .. AnyNumber()
                .Matches((string)element.Attribute(attribute)!)
                .Select(number => double.Parse(number.ValueSpan, CultureInfo.InvariantCulture)),
        ];

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
        if (element?.Name.LocalName == "text")
            Text(element);
        if (element is null || element.Name.LocalName == "text")
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

    [GeneratedRegex(@"-?\d+(\.\d+)?(e-?\d+)?")]
    private static partial Regex AnyNumber();
}
