using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;
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
    ) => Assert.Equal(expected, Formats.For(language).Number(value, decimals));

    [Theory]
    [InlineData(0.004, 2, "0.00")]
    [InlineData(0.006, 2, "+0.01")]
    [InlineData(-0.006, 2, "−0.01")]
    public void Sign_stands_only_before_what_is_not_zero(double value, int decimals, string expected) =>
        Assert.Equal(expected, Formats.For("en").Signed(value, decimals));

    [Fact]
    public void Percent_months_and_hours_follow_the_language()
    {
        Assert.Equal("50%", Formats.For("en").WithUnit("50", "%"));
        Assert.Equal("50\u202f%", Formats.For("fr").WithUnit("50", "%"));
        Assert.Equal("Feb\u00a02014", Formats.For("en").Month(2014, 2));
        Assert.Equal("févr.\u00a02014", Formats.For("fr").Month(2014, 2));
        Assert.Equal("19:00", Formats.For("en").Hour(19));
        Assert.Equal("19\u00a0h", Formats.For("fr").Hour(19));
    }

    [Theory]
    [InlineData(
        "Pourquoi ? À 5 % : « oui » ; non !",
        "Pourquoi\u202f? À 5\u202f%\u202f: «\u202foui\u202f»\u202f; non\u202f!"
    )]
    [InlineData("https://example.org 19:00", "https://example.org 19:00")]
    public void French_marks_have_narrow_spaces(string plain, string set) =>
        Assert.Equal(set, Typography.French(plain));

    [Fact]
    public void Both_languages_have_every_text()
    {
        Phrase[] phrases = Enum.GetValues<Phrase>();
        Enum[] names =
        [
            .. Enum.GetValues<LedgerKind>().Cast<Enum>(),
            .. Enum.GetValues<AccountGroup>().Cast<Enum>(),
            .. Enum.GetValues<FeePart>().Cast<Enum>(),
            .. Enum.GetValues<EmissionComponent>().Cast<Enum>(),
            .. Enum.GetValues<EmissionModel>().Cast<Enum>(),
            .. Enum.GetValues<EmissionChannel>().Cast<Enum>(),
            .. Enum.GetValues<EmissionBoundary>().Cast<Enum>(),
            .. Enum.GetValues<RunEventKind>().Cast<Enum>(),
            .. Enum.GetValues<CorporateActivity>().Cast<Enum>(),
            .. Enum.GetValues<PlanMeasure>().Cast<Enum>(),
            .. Enum.GetValues<YearStatus>().Cast<Enum>(),
        ];
        foreach (var texts in new[] { EnglishTexts.Phrases, FrenchTexts.Phrases })
            Assert.Equal(phrases, texts.Where(t => t.Value.Length > 0).Select(t => t.Key).Order());
        foreach (var texts in new[] { EnglishTexts.Names, FrenchTexts.Names })
            Assert.True(names.ToHashSet().SetEquals(texts.Keys));
        Assert.Equal(EnglishTexts.Units.Keys, FrenchTexts.Units.Keys);
    }

    [Fact]
    public void Both_languages_fill_the_same_blanks()
    {
        foreach (Phrase phrase in Enum.GetValues<Phrase>())
            for (int blank = 0; blank < 6; blank++)
                Assert.Equal(
                    EnglishTexts.Phrases[phrase].Contains($"{{{blank}}}", StringComparison.Ordinal),
                    FrenchTexts.Phrases[phrase].Contains($"{{{blank}}}", StringComparison.Ordinal)
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
        Assert.Equal(new UnitScale(factor, name), UnitScale.For(largest, unit, Strings.For("en")));
}
