using System.Globalization;
using System.Xml.Linq;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Tests.Samples;
using SkiaSharp;

namespace NeutralitySim.Reporting.Tests;

/// <summary>What ScottPlot and Skia would do to a picture if they were let, and what is mended.</summary>
public class PictureTests(SampleStore store) : IClassFixture<SampleStore>
{
    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    private static readonly PictureOptions Light = new();

    public static TheoryData<string> Kinds => [.. SampleFigures.All().Select(f => f.Id)];

    private static Figure Sample(string id) => SampleFigures.All().Single(f => f.Id == id);

    private static XElement Root(Figure figure) => XDocument.Parse(SvgPicture.Render(figure)).Root!;

    private static double Number(XElement element, string attribute) =>
        double.Parse((string?)element.Attribute(attribute) ?? "1", CultureInfo.InvariantCulture);

    private static SKBitmap Pixels(Figure figure, PictureOptions options) =>
        SKBitmap.Decode(PngPicture.Render(figure, options));

    [Fact]
    public void Dashed_lines_are_dashed_in_every_kind_of_file()
    {
        using var line = new SKPath();
        line.AddPoly([new SKPoint(0, 0), new SKPoint(10, 0), new SKPoint(10, 11)], close: false);
        using SKPath dashes = Dashes.Cut(line, "8 3");
        Assert.Equal("M0 0L8 0M10 1L10 9", dashes.ToSvgPathData());
        using SKPath whole = Dashes.Cut(line, "");
        Assert.Equal(line.ToSvgPathData(), whole.ToSvgPathData());
        Assert.Contains(
            Root(SampleFigures.Lines()).Elements(Space + "path"),
            path =>
                (string?)path.Attribute("stroke") == "#D55E00" && path.Attribute("d")!.Value.Count(c => c == 'M') > 5
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_shape_is_drawn_once_without_clips_and_with_no_name_of_the_process(string id)
    {
        Figure figure = Sample(id);
        XElement root = Root(figure);
        string[] elements = [.. root.Elements().Select(element => element.ToString())];
        Assert.Equal(elements.Distinct(), elements);
        Assert.Empty(root.Descendants(Space + "clipPath"));
        Assert.All(
            root.DescendantsAndSelf().Attributes("id"),
            a => Assert.StartsWith(figure.Id, a.Value, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Texts_stay_text_whole_and_anchored_where_they_were_laid(string id)
    {
        Figure figure = Sample(id) with { Source = "CO₂e, 1\u202f235 ± 2\u00a0%, Ελλάδα, 日本" };
        TextShape[] wanted = [.. SheetLayout.Arrange(figure, SvgPicture.Wide).Texts];
        XElement[] all = [.. Root(figure).Elements(Space + "text")];
        XElement[] texts = all[^wanted.Length..];
        Assert.Equal(wanted.Select(t => t.Text), texts.Select(t => t.Value));
        // Of axes: below in the middle, at the left at their end.
        Assert.All(all[..^wanted.Length], t => Assert.Matches("^(middle|end)$", t.Attribute("text-anchor")!.Value));
        Assert.All(all, t => Assert.Matches(@"^\S", t.Value));
        Assert.All(texts, t => Assert.Matches(@"^\d+(\.\d)?$", t.Attribute("x")!.Value));
        Assert.Equal(
            wanted.Select(t => t.Anchor == Anchor.Start ? null : t.Anchor.ToString().ToLowerInvariant()),
            texts.Select(t => (string?)t.Attribute("text-anchor"))
        );
        Assert.All(texts, t => Assert.Null(t.Attribute("font-family")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Font_that_ships_has_every_character_of_every_figure(string language)
    {
        TextShape[] texts =
        [
            .. FigureSet
                .Make(new ReportContext(store.Reader, language))
                .Concat(SampleFigures.All(language))
                .SelectMany(figure => SceneAssert.TextsOf(Root(figure))),
        ];
        Assert.All(texts, t => Assert.True(ShippedFont.Has(t.Text, t.Bold), t.Text));
        Assert.True(ShippedFont.Has("≥ ≤ × ± − – — … → ← ↑ ↓ ₂ \u202f\u00a0 œ Œ ç Ç É ÿ ł ő € « » ’", bold: true));
    }

    [Fact]
    public void Font_comes_from_the_program_and_from_no_machine()
    {
        Assert.True(ShippedFont.Has("a", bold: false));
        foreach (bool bold in new[] { false, true })
        {
            SKTypeface font = ScottPlot.Fonts.GetTypeface(ShippedFont.Name, bold, italic: false);
            Assert.Equal(("DejaVu Sans", bold), (font.FamilyName, font.IsBold));
            // The whole font has six thousand.
            Assert.InRange(font.GlyphCount, 300, 1500);
        }
    }

    [Fact]
    public void Letters_stand_on_the_line_they_were_laid_on()
    {
        Figure figure = SampleFigures.Lines() with { Title = "HHH", Subtitle = "" };
        TextShape title = SheetLayout.Arrange(figure, SvgPicture.Wide).Texts[0];
        using SKBitmap pixels = Pixels(figure, Light);
        int[] dark =
        [
            .. Enumerable
                .Range(0, (int)(title.Y + 6) * 2)
                .Where(y => Enumerable.Range(2 * (int)title.X, 40).Any(x => pixels.GetPixel(x, y).Red < 100)),
        ];
        Assert.InRange(dark[^1], 2 * title.Y - 2, 2 * title.Y);
        // Capitals of DejaVu Sans are 0.73 of the size.
        Assert.InRange(dark.Length, 2 * 0.73 * title.Size - 2, 2 * 0.73 * title.Size + 2);
    }

    [Fact]
    public void Cells_have_their_exact_colour()
    {
        Figure figure = SampleFigures.Heat();
        double[] shades =
        [
            .. figure.Panels.SelectMany(panel =>
                ((HeatPlot)panel.Plot)
                    .Values.SelectMany(row => row)
                    .Where(double.IsFinite)
                    .Select(value => 0.06 + 0.94 * Math.Min(1, value / ((HeatPlot)panel.Plot).Maximum))
            ),
        ];
        XElement[] drawn =
        [
            .. Root(figure).Elements(Space + "rect").Where(r => r.Attribute("fill")!.Value == "#0072B2"),
        ];
        using SKBitmap pixels = Pixels(figure, Light);
        double[] opacities = [.. drawn.Select(rect => Number(rect, "fill-opacity"))];
        foreach (var (rect, opacity) in drawn.Zip(opacities))
        {
            SKColor corner = pixels.GetPixel((int)(2 * Number(rect, "x")) + 4, (int)(2 * Number(rect, "y")) + 4);
            Assert.Equal(255 * (1 - opacity), corner.Red, 2.0);
        }
        Assert.Equal(
            shades.Length,
            opacities[^shades.Length..].Zip(shades).Count(pair => Math.Abs(pair.First - pair.Second) < 0.011)
        );
    }

    [Fact]
    public void Pictures_are_the_same_bytes_whoever_draws_beside()
    {
        Figure[] figures = [.. SampleFigures.All()];
        string[] drawings = [.. figures.Select(f => SvgPicture.Render(f))];
        byte[][] pictures = [.. figures.Select(f => PngPicture.Render(f, Light))];
        Parallel.For(
            0,
            16,
            round =>
            {
                int i = round % figures.Length;
                Assert.Equal(drawings[i], SvgPicture.Render(figures[i]));
                Assert.Equal(pictures[i], PngPicture.Render(figures[i], Light));
            }
        );
    }

    [Theory]
    [InlineData(false, "#FFFFFF")]
    [InlineData(true, "#15191E")]
    public void Picture_is_as_large_as_asked_on_the_paper_asked_for(bool isDark, string paper)
    {
        foreach (var size in new PictureSize?[] { null, new(1920, 1080), new(300, 900) })
        {
            Figure figure = SampleFigures.Bars();
            using SKBitmap pixels = Pixels(figure, new PictureOptions(isDark, size));
            double height = SheetLayout.Arrange(figure, SvgPicture.Wide).Height;
            Assert.Equal(
                size ?? new PictureSize(1520, (int)(2 * height)),
                new PictureSize(pixels.Width, pixels.Height)
            );
            Assert.Equal(SKColor.Parse(paper), pixels.GetPixel(0, 0));
            Assert.Equal(SKColor.Parse(paper), pixels.GetPixel(pixels.Width - 1, pixels.Height - 1));
        }
    }

    [Theory]
    [InlineData("link-utilisation")]
    [InlineData("speed-index-by-month")]
    public void Panels_stand_side_by_side_on_a_slide_so_that_it_is_filled(string id)
    {
        Figure figure = FigureSet.Make(new ReportContext(store.Reader, "en")).Single(f => f.Id == id);
        using SKBitmap pixels = Pixels(figure, new PictureOptions(Size: new PictureSize(1920, 1080)));
        int[] used =
        [
            .. Enumerable
                .Range(0, pixels.Width)
                .Where(x => Enumerable.Range(0, pixels.Height).Any(y => pixels.GetPixel(x, y) != SKColors.White)),
        ];
        Assert.True(used[^1] - used[0] > 0.75 * pixels.Width, $"{used[0]} to {used[^1]}");
    }

    [Theory]
    [InlineData("1600x900", 1600, 900)]
    [InlineData("slides", 1920, 1080)]
    [InlineData("print", 3508, 2480)]
    public void Sizes_are_read(string text, int width, int height)
    {
        Assert.True(PictureSize.TryParse(text, out PictureSize size));
        Assert.Equal(new PictureSize(width, height), size);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1600")]
    [InlineData("1600x")]
    [InlineData("1600x900x2")]
    [InlineData("-1600x900")]
    [InlineData("1e3x900")]
    [InlineData("199x900")]
    [InlineData("1600x8001")]
    [InlineData("99999999999x900")]
    [InlineData("Slides")]
    public void Other_sizes_are_refused(string text) => Assert.False(PictureSize.TryParse(text, out _));
}
