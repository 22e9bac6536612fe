using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Tests.Samples;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Reporting.Tests;

public class SvgPictureTests
{
    public static TheoryData<string> Kinds => [.. SampleFigures.All().Select(f => f.Id)];

    private static Figure Sample(string id, string language = "en") =>
        SampleFigures.All(language).Single(f => f.Id == id);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_figure_is_drawn_as_approved(string id) =>
        Golden.AssertEqual(SvgPicture.Render(Sample(id)), $"Golden/{id}.svg");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Drawing_is_well_formed_accessible_and_the_same_each_time(string id)
    {
        string svg = SvgPicture.Render(Sample(id));
        XElement root = XDocument.Parse(svg).Root!;
        Assert.Equal("img", root.Attribute("role")!.Value);
        string[] labels = root.Attribute("aria-labelledby")!.Value.Split(' ');
        XNamespace space = "http://www.w3.org/2000/svg";
        Assert.Equal(labels[0], root.Element(space + "title")!.Attribute("id")!.Value);
        Assert.Equal(labels[1], root.Element(space + "desc")!.Attribute("id")!.Value);
        Assert.Equal(svg, SvgPicture.Render(Sample(id)));
    }

    [Fact]
    public void Drawing_is_light_and_follows_a_reader_who_asks_for_dark()
    {
        string[] parts = SvgPicture
            .Render(SampleFigures.Lines())
            .Split("@media screen and (prefers-color-scheme:dark)");
        Assert.Equal(2, parts.Length);
        Assert.Contains("#FFFFFF", parts[0], StringComparison.Ordinal);
        Assert.Contains("#15191E", parts[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><x onload='y'>&amp;")]
    [InlineData("bell \u0007 lone \ud800 noncharacter \uffff")]
    public void Hostile_text_stays_text(string hostile)
    {
        Figure figure = SampleFigures.Heat() with
        {
            Title = hostile,
            Id = hostile,
            Source = hostile,
            Language = hostile,
        };
        XElement root = XDocument.Parse(SvgPicture.Render(figure)).Root!;
        string[] known = ["svg", "title", "desc", "style", "rect", "text", "path", "circle"];
        Assert.All(root.DescendantsAndSelf(), e => Assert.Contains(e.Name.LocalName, known));
        Assert.DoesNotContain(
            root.DescendantsAndSelf().Attributes(),
            a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void French_drawing_uses_comma_and_narrow_space()
    {
        string svg = SvgPicture.Render(SampleFigures.Bars("fr"));
        Assert.Contains(">1\u202f235<", svg, StringComparison.Ordinal);
        Assert.Contains(">nov.<", SvgPicture.Render(SampleFigures.Lines("fr")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_stands_out_from_paper_and_shade(bool isDark)
    {
        string style = isDark ? SvgStyle.Dark : SvgStyle.Light;
        foreach (string text in new[] { Tone.Ink, Tone.Muted })
        foreach (string ground in new[] { Tone.Paper, Tone.Shade })
            Assert.True(Contrast(Fill(style, text), Fill(style, ground)) >= 4.5, $"{text} on {ground}");
        // Graphics need 3 : 1 (WCAG 2.2, 1.4.11).
        foreach (SeriesStyle regime in Palette.Regimes(["neutral", "paid-peering", "tolled"]))
            Assert.True(Contrast(regime.Colour, Fill(style, Tone.Paper)) >= 3, regime.Colour);
    }

    private static string Fill(string style, string tone) =>
        Regex.Match(style, $"f-{tone}{{fill:(#[0-9A-F]{{6}})").Groups[1].Value;

    // Contrast ratio of WCAG 2.2.
    private static double Contrast(string first, string second)
    {
        double a = Luminance(first);
        double b = Luminance(second);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            double share = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }
}
