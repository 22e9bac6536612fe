using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Kit;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Tests.Samples;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Reporting.Tests;

/// <summary>Workshop kits of all scenarios that are shipped, and of one made to break them. <c>SAMPLE_KIT=folder</c> keeps them for a look.</summary>
public sealed partial class KitTests : IDisposable
{
    private static readonly string Shelf = Path.Combine(Golden.RepositoryRoot, "scenarios");
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("neutralitysim-");

    public static TheoryData<string, string> Kits
    {
        get
        {
            var kits = new TheoryData<string, string>();
            foreach (var scenario in ScenarioLoader.List(Shelf))
            foreach (string language in Text.Languages)
                kits.Add(scenario.Id, language);
            return kits;
        }
    }

    public void Dispose() => _scratch.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Kits))]
    public async Task A_kit_is_whole(string scenario, string language)
    {
        var material = await KitSample.Material(Path.Combine(Shelf, scenario), language);
        var pages = KitPages.Of(material);
        if (Environment.GetEnvironmentVariable("SAMPLE_KIT") is { } kept)
            KitWriter.Write(material, Path.Combine(kept, scenario), [language]);

        Assert.Equal(KitPages.Files.Order(), pages.Keys.Order());
        foreach (string page in pages.Values)
            IsSound(page, language, [.. pages.Keys]);
        HoldsAll(material, pages);
        if (language == "fr")
            Assert.All(OwnTexts(), text => Assert.All(pages.Values, page => IsNotEnglish(page, text)));
    }

    [Theory]
    [MemberData(nameof(Kits))]
    public async Task Goals_are_numbers_with_units(string scenario, string language)
    {
        var briefings = RoleBriefing.All(await KitSample.Material(Path.Combine(Shelf, scenario), language));

        Assert.Equal(Enum.GetValues<Role>().Except([Role.Observer]), briefings.Select(briefing => briefing.Role));
        foreach (var briefing in briefings)
        {
            Assert.Equal(briefing.Role.IsParty(), briefing.Goals.Count > 0);
            foreach (var goal in briefing.Goals)
            {
                Assert.Matches(NumberWithUnit(), goal.Now);
                Assert.Matches(NumberWithUnit(), goal.Reached);
            }
        }
    }

    /// <summary>Worked out by hand: 30 of access and 40 % of 12; 40 % of 200,000 lines; a tenth is the smallest difference in a bill that is named.</summary>
    [Fact]
    public async Task First_steps_gives_the_goals_worked_out_by_hand()
    {
        var briefings = RoleBriefing
            .All(await KitSample.Material(Path.Combine(Shelf, "first-steps"), "en"))
            .ToDictionary(briefing => briefing.Role);

        Goal Of(Role role, string indicator) => briefings[role].Goals.Single(goal => goal.Indicator == indicator);
        Assert.Equal(
            new Goal("Bill of a fixed basket", "", "34.80\u00a0EUR/line/month", "34.70\u00a0EUR/line/month or less"),
            Of(Role.Subscribers, "Bill of a fixed basket")
        );
        Assert.Equal(
            new Goal("Subscriber lines", "CityNet", "200,000\u00a0lines", "200,000\u00a0lines or more"),
            Of(Role.IncumbentIsp, "Subscriber lines")
        );
        Assert.Equal("80,000\u00a0lines", Of(Role.LargeProvider, "Adopting lines").Now);
        Assert.Equal("Streamly", briefings[Role.LargeProvider].Actor);
        Assert.Equal("", briefings[Role.SmallIsp].Actor + briefings[Role.StartUp].Actor);
        Assert.All(briefings.Values, briefing => Assert.Empty(briefing.OnLevers));
    }

    [Fact]
    public async Task Actors_are_the_largest_and_the_smallest_and_each_side_has_its_argument()
    {
        var material = await KitSample.Material(Path.Combine(Shelf, "france-2019"), "en");
        var briefings = RoleBriefing.All(material).ToDictionary(briefing => briefing.Role);

        Assert.Equal("Orange", briefings[Role.IncumbentIsp].Actor);
        var toll = material.Levers.Single(lever => lever.Id == "toll").Explanation;
        var isp = briefings[Role.IncumbentIsp].OnLevers.Single(on => on.Lever == "Toll");
        var provider = briefings[Role.LargeProvider].OnLevers.Single(on => on.Lever == "Toll");
        Assert.Equal((toll.For.English, toll.Against.English), (isp.Own, isp.Counter));
        Assert.Equal((isp.Counter, isp.Own), (provider.Own, provider.Counter));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Names_that_are_markup_are_shown_and_do_nothing(string language)
    {
        const string Hostile = "<script>alert('x')</script>\" onload=x & {0}";
        string yaml = File.ReadAllText(Path.Combine(Shelf, "first-steps", "scenario.yaml"));
        string quoted = $"'{Hostile.Replace("'", "''", StringComparison.Ordinal)}'";
        foreach (string name in new[] { "First steps", "Premiers pas", "Who pays when a link fills up?" })
            yaml = yaml.Replace(name, quoted, StringComparison.Ordinal);
        yaml = yaml.Replace("name: Streamly", $"name: {quoted}", StringComparison.Ordinal)
            .Replace("name: CityNet", $"name: {quoted}", StringComparison.Ordinal)
            .Replace("[neutral, paid-peering, tolled]", "[neutral, tolled]", StringComparison.Ordinal);
        string file = Path.Combine(_scratch.FullName, "hostile.yaml");
        File.WriteAllText(file, yaml);

        var pages = KitPages.Of(await KitSample.Material(file, language));

        Assert.Contains(Html.Escape(Hostile), pages["signs.html"], StringComparison.Ordinal);
        Assert.All(pages.Values, page => Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase));
        foreach (string page in pages.Values)
            IsSound(page.Replace("{0}", "", StringComparison.Ordinal), language, [.. pages.Keys]);
    }

    [Fact]
    public async Task A_kit_is_written_over_a_kit_and_over_nothing_else()
    {
        var material = await KitSample.Material(Path.Combine(Shelf, "first-steps"), "en");
        string folder = _scratch.FullName;
        KitWriter.Write(material, folder, Text.Languages);
        Assert.All(KitWriter.Files(folder, Text.Languages), file => Assert.True(File.Exists(file)));
        Assert.Null(KitWriter.Foreign(folder, Text.Languages));

        string mine = Path.Combine(folder, "fr", "signs.html");
        File.WriteAllText(mine, "<p>mine</p>");

        Assert.Equal(mine, KitWriter.Foreign(folder, Text.Languages));
        Assert.Null(KitWriter.Foreign(folder, ["en"]));
    }

    private static void IsSound(string page, string language, string[] files)
    {
        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script|<link|<img|@import|url\\(|src=|https?:", page);
        Assert.DoesNotMatch(@"\{\d", page);
        var root = XDocument.Parse(Regex.Replace(page, "<!DOCTYPE html>|<meta[^>]*>", "")).Root!;
        Assert.Single(root.Descendants("h1"));
        Assert.All(root.Descendants("table"), table => Assert.NotNull(table.Element("caption")));
        Assert.All(root.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value, files));
    }

    private static void HoldsAll(KitMaterial material, IReadOnlyDictionary<string, string> pages)
    {
        var locale = material.Results.Locale;
        void Holds(string file, string text) =>
            Assert.Contains(Html.Escape(text), pages[file], StringComparison.Ordinal);
        foreach (var role in RoleBriefing.Roles)
        foreach (string file in new[] { "roles.html", "signs.html" })
            Holds(file, locale[WorkshopTexts.Name(role)]);
        foreach (var regime in material.Results.Description.Regimes)
            Holds("handout.html", locale[regime.Name]);
        foreach (var sentence in material.Results.Description.NotModelled)
            Holds("handout.html", locale[sentence]);
        foreach (var lever in material.Levers)
            Holds("proposals.html", locale[lever.Label]);
        foreach (var question in Questions.All)
            Holds("questions.html", locale[question.Sentence]);
        foreach (var (minutes, agenda) in Agenda.Templates)
        {
            Holds("script.html", locale.With(ReportTexts.KitAgenda, minutes));
            foreach (var step in agenda.Steps)
                Holds("script.html", locale[WorkshopTexts.Name(step.Kind)]);
        }
        foreach (var piece in KitPages.Pieces)
            Holds(KitPages.Cover, locale[piece.Title]);
        Assert.Matches("<dl class=\"words\">\n<div><dt>", pages["handout.html"]);
    }

    // Whole sentences only: words as "Minutes" are the same in both.
    private static void IsNotEnglish(string page, Text text) =>
        Assert.DoesNotContain(Html.Escape(text.English), page, StringComparison.Ordinal);

    private static IEnumerable<Text> OwnTexts()
    {
        var fields = typeof(ReportTexts)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.Name.StartsWith("Kit", StringComparison.Ordinal))
            .Select(field => field.GetValue(null));
        var texts = fields
            .SelectMany(value =>
                value switch
                {
                    Text text => [text],
                    IEnumerable<Text> list => list,
                    IReadOnlyDictionary<Role, RoleWords> roles => roles.Values.SelectMany(words =>
                        new[] { words.Who, words.Wants, words.Argument, words.Counter, words.Ask }
                    ),
                    _ => (IEnumerable<Text>)[],
                }
            )
            .Concat(
                Enum.GetValues<StepKind>()
                    .SelectMany(kind => new[] { ReportTexts.KitDoes(kind), ReportTexts.KitSays(kind) })
            )
            .ToList();
        Assert.True(texts.Count > 100);
        Assert.All(texts, text => Assert.NotNull(text.French));
        return texts.Where(text => text.English.Contains(' ', StringComparison.Ordinal) && text.English.Length > 15);
    }

    [GeneratedRegex(@"^[−+]?\d[\d.,\u202f]*(\u00a0\S|\u202f?%)")]
    private static partial Regex NumberWithUnit();
}
