using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Detail;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting.Tests;

public class TextTests
{
    [Theory]
    [InlineData("en", 1234567.5, 1, "1,234,567.5")]
    [InlineData("fr", 1234567.5, 1, "1\u202f234\u202f567,5")]
    [InlineData("en", -0.04, 1, "0.0")]
    [InlineData("fr", -12.35, 1, "−12,4")]
    [InlineData("en", double.NaN, 1, "–")]
    public void Numbers_are_written_as_the_language_has_them(
        string language,
        double value,
        int decimals,
        string expected
    ) => Assert.Equal(expected, Locale.For(language).Number(value, decimals));

    [Theory]
    [InlineData(0.004, 2, "0.00")]
    [InlineData(0.006, 2, "+0.01")]
    [InlineData(-0.006, 2, "−0.01")]
    public void Sign_stands_only_before_what_is_not_zero(double value, int decimals, string expected) =>
        Assert.Equal(expected, Locale.For("en").Signed(value, decimals));

    [Theory]
    [InlineData("en", "1", "providers", "1\u00a0provider")]
    [InlineData("en", "−1", "providers", "−1\u00a0provider")]
    [InlineData("en", "0", "providers", "0\u00a0providers")]
    [InlineData("en", "1.5", "providers", "1.5\u00a0providers")]
    [InlineData("en", "1", "EUR/line/month", "1\u00a0EUR/line/month")]
    [InlineData("fr", "+1", "providers", "+1\u00a0fournisseur")]
    [InlineData("fr", "0", "providers", "0\u00a0fournisseur")]
    [InlineData("fr", "1,5", "months", "1,5\u00a0mois")]
    [InlineData("fr", "2", "services", "2\u00a0services")]
    public void What_is_counted_stands_in_the_singular_for_one(
        string language,
        string number,
        string unit,
        string expected
    ) => Assert.Equal(expected, Locale.For(language).WithUnit(number, Locale.For(language).Unit(unit)));

    [Fact]
    public void Percent_months_and_hours_follow_the_language()
    {
        Assert.Equal("50%", Locale.For("en").WithUnit("50", "%"));
        Assert.Equal("50\u202f%", Locale.For("fr").WithUnit("50", "%"));
        Assert.Equal("Feb\u00a02014", Locale.For("en").Month(2014, 2));
        Assert.Equal("févr.\u00a02014", Locale.For("fr").Month(2014, 2));
        Assert.Equal("19:00", Locale.For("en").Hour(19));
        Assert.Equal("19\u00a0h", Locale.For("fr").Hour(19));
    }

    [Theory]
    [InlineData(
        "Pourquoi ? À 5 % : « oui » ; non !",
        "Pourquoi\u202f? À 5\u202f%\u202f: «\u202foui\u202f»\u202f; non\u202f!"
    )]
    [InlineData("https://example.org 19:00", "https://example.org 19:00")]
    public void French_marks_have_narrow_spaces(string plain, string set) =>
        Assert.Equal(set, new Text("", plain).In("fr"));

    [Fact]
    public void What_a_person_wrote_stays_as_it_was_written() =>
        Assert.Equal(
            "Lu\u202f: a ; b (1,5)",
            new Text("Read: {0} ({1})", "Lu : {0} ({1})").With("a ; b", 1.5).In("fr")
        );

    [Theory]
    [InlineData(
        "en",
        "use phase; grid production-direct, as stated in the scenario, vintage no source; level central; parameters default"
    )]
    [InlineData(
        "fr",
        "usage\u202f; électricité production-direct, comme l'énonce le scénario, édition sans source\u202f; niveau central\u202f; paramètres default"
    )]
    public void A_grid_factor_that_the_scenario_states_itself_is_told_in_the_language(string language, string told)
    {
        using var store = ResultsStore.InMemory(Samples.SampleResults.Description);
        var label = new EmissionLabel(
            EmissionBoundary.Use,
            "production-direct",
            GridFactor.AsStated,
            GridFactor.NoSource,
            "central",
            "default"
        );
        Assert.Equal(told, EmissionBasisText.Of(new ReportContext(store.Reader, language), [label]));
    }

    [Fact]
    public void Texts_in_a_text_are_in_its_language()
    {
        var text = new Text("{0} and {1}", "{0} et {1}").With(new Text("one", "un"), Text.Plain("x"));
        Assert.Equal("one and x", text.In("en"));
        Assert.Equal("un et x", text.In("fr"));
    }

    [Fact]
    public void Whatever_is_named_has_a_name()
    {
        Type[] named =
        [
            typeof(LedgerKind),
            typeof(AccountGroup),
            typeof(FeePart),
            typeof(EmissionComponent),
            typeof(EmissionModel),
            typeof(EmissionChannel),
            typeof(EmissionBoundary),
            typeof(RunEventKind),
            typeof(CorporateActivity),
            typeof(PlanMeasure),
            typeof(YearStatus),
            typeof(RuleGroup),
            typeof(RuleReading),
            typeof(RunDetail),
        ];
        Assert.True(
            named.SelectMany(type => Enum.GetValues(type).Cast<Enum>()).ToHashSet().SetEquals(ReportTexts.Names.Keys)
        );
    }

    /// <summary>Symbols as Mbit and Wh are the same everywhere; words of units are not.</summary>
    [Fact]
    public void Every_word_in_the_unit_of_an_indicator_has_a_translation()
    {
        var words = Indicators
            .Catalogue.SelectMany(indicator => indicator.Unit.Split('/'))
            .Where(part => part.Length > 2 && part.All(char.IsAsciiLetterLower))
            .Distinct();
        Assert.Equal([], words.Except(ReportTexts.Units.Keys));
    }

    [Fact]
    public void Both_languages_fill_the_same_blanks()
    {
        Text[] texts = [.. typeof(ReportTexts).GetFields().Select(f => f.GetValue(null)).OfType<Text>()];
        Assert.NotEmpty(texts);
        foreach (var text in texts)
            for (int blank = 0; blank < 6; blank++)
                Assert.Equal(
                    text.In("en").Contains($"{{{blank}}}", StringComparison.Ordinal),
                    text.In("fr").Contains($"{{{blank}}}", StringComparison.Ordinal)
                );
    }

    [Theory]
    [InlineData(new[] { 3.0, 2.55 }, new[] { 0.05, 0.02 }, 3)]
    [InlineData(new[] { 123456.0 }, new[] { 0.001 }, 0)]
    [InlineData(new[] { 12.3456 }, new[] { 0.0001 }, 2)]
    [InlineData(new[] { 12.3456 }, new double[0], 1)]
    [InlineData(new[] { 3.0, 2.0 }, new double[0], 0)]
    [InlineData(new double[0], new double[0], 0)]
    public void Decimals_suit_the_interval_but_stop_at_four_digits(
        double[] values,
        double[] halfWidths,
        int decimals
    ) => Assert.Equal(decimals, Precision.DecimalsForRow(values, halfWidths));

    [Theory]
    [InlineData(0.34, "share", 100, "%")]
    [InlineData(2.4e10, "h", 1e-9, "bn h")]
    [InlineData(2.4e6, "EUR/line/month", 1e-6, "M EUR/line/month")]
    [InlineData(999_000, "GB", 1, "GB")]
    public void Units_scale_with_what_they_measure(double largest, string unit, double factor, string name) =>
        Assert.Equal(new UnitScale(factor, name), UnitScale.For(largest, unit, Locale.For("en")));
}
