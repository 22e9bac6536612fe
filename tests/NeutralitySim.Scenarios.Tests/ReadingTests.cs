using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Spellings that are accepted, and where a text that cannot be read is told to be wrong.</summary>
public class ReadingTests
{
    [Fact]
    public void What_the_program_prints_is_accepted_as_it_stands()
    {
        Assert.Equal(-0.01, World("line-growth: \u22121 %/month").Isps[0].Cohorts[0].LineGrowthPerMonth);
    }

    [Fact]
    public void What_nobody_can_see_is_shown_where_it_stands() =>
        Assert.Equal("\"city?net?\"", Words.Quoted("city\u200bnet\u202e").English);

    [Theory]
    [InlineData("\u22121.5", -1.5)]
    [InlineData("-1.5", -1.5)]
    [InlineData("\u22123", null)]
    public void A_lever_takes_the_minus_that_the_page_prints(string written, double? number)
    {
        var lever = new Lever(
            "growth",
            Text.Plain("Growth"),
            new LeverScale(-2, 2, 1, "%/month"),
            [],
            "0",
            [],
            null!,
            []
        );
        var errors = new ErrorList();
        Assert.Equal(number, LeverNumber.Read(lever, written, new Mark("state", 0, 0), errors));
        Assert.Equal(number is null, errors.Any);
    }

    [Fact]
    public void A_yearly_rate_comes_to_the_same_after_twelve_months()
    {
        var cohort = World("line-growth: 12 %/year").Isps[0].Cohorts[0];
        Assert.Equal(1.12, Math.Pow(1 + cohort.LineGrowthPerMonth, 12), 12);
        string churn = Texts.Minimal.Replace(
            "size: small,",
            "size: small, churn: 12 %/year,",
            StringComparison.Ordinal
        );
        Assert.Equal(0.88, Math.Pow(1 - Texts.Valid(churn).Worlds[0].Providers[1].ChurnPerMonth, 12), 12);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("on", true)]
    [InlineData("no", false)]
    [InlineData("False", false)]
    public void Switches_are_words_of_any_school(string written, bool isOn)
    {
        var experiment = Texts.Valid(Texts.Minimal, Texts.Set("demand.noise", written));
        Assert.Equal(isOn, experiment.Worlds[0].Demand.Noise);
        var known = Texts.Valid(Texts.Minimal, Texts.Set("demand.noise", isOn ? "on" : "off"));
        Assert.Equal(known.Description.ScenarioHash, experiment.Description.ScenarioHash);
    }

    [Fact]
    public void Ids_may_begin_with_a_digit()
    {
        string text = Texts.Minimal.Replace("  north:", "  1und1:", StringComparison.Ordinal);
        Assert.Equal("1und1", Texts.Valid(text).Worlds[0].Isps[0].Id);
        Assert.Equal(
            2e8,
            Texts.Valid(text, Texts.Set("isps.1und1.plan", "200 Mbit/s")).Worlds[0].Isps[0].Cohorts[0].PlanBitsPerSecond
        );
    }

    [Fact]
    public void The_first_of_several_merged_maps_wins_and_the_map_itself_over_all()
    {
        string text = """
            calendar: { start: 2014-01, months: 3 }
            content-providers:
              video: &video { subscribers-share: 30 %, ladder: [1 Mbps, 5 Mbps], retail-price: 10 EUR/month }
              cheap: &cheap { subscribers-share: 20 %, retail-price: 1 EUR/month, serving-cost: 2 EUR/month }
              both: { <<: [*video, *cheap], subscribers-share: 5 % }
            isps:
              north: { country: FR, subscribers: 1 M, retail-price: 30 EUR/month, interconnects: { a: { kind: transit, capacity: 50 Gbps } } }
            regimes: [neutral, tolled]
            emissions: { grid: { year: 2014 } }
            """.Replace("cheap: &cheap { ", "cheap: &cheap { ladder: [2 Mbps], ", StringComparison.Ordinal);
        var both = Texts.Valid(text).Worlds[0].Providers[2];
        Assert.Equal((0.05, 10, 2), (both.PotentialAdoption, both.RetailPricePerMonth, both.ServingCostPerLineMonth));
        Assert.Equal([1e6, 5e6], both.LadderBitsPerSecond);
    }

    [Theory]
    [InlineData("\u0000", "U+0000")]
    [InlineData("\u001b", "U+001B")]
    [InlineData("\u0085", "U+0085")]
    [InlineData("\u202e", "U+202E")]
    [InlineData("\ufffe", "U+FFFE")]
    public void A_raw_control_character_is_refused_where_it_stands(string character, string name)
    {
        var errors = Texts.Errors($"title: x\ndescription: a{character}b\n" + Texts.Minimal);
        Assert.Equal(
            $"test.yaml:2:15: found the control character {name}; texts without control characters are accepted",
            errors[0]
        );
        Assert.DoesNotContain(errors, error => error.Contains(character, StringComparison.Ordinal));
    }

    /// <summary>A text cut off or broken anywhere is told to be wrong there or after, never at its beginning.</summary>
    [Fact]
    public void A_broken_text_is_wrong_where_it_is_broken()
    {
        string[] signs =
        [
            "[",
            "{",
            "\"",
            "'",
            "\t",
            "\n\t",
            "*",
            "&",
            "@",
            "|",
            "- ",
            "? ",
            ": ",
            "%",
            "!",
            "}",
            "]",
            ",",
        ];
        int start = Texts.Minimal.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (int at = start; at < Texts.Minimal.Length; at += 7)
        {
            string broken = Texts.Minimal.Insert(at, signs[at % signs.Length]);
            var errors = ScenarioLoader.LoadText(broken, "test.yaml").Errors;
            Assert.DoesNotContain(errors, error => error is { Line: 1, Column: 1 });
        }
    }

    private static World World(string line) =>
        Texts
            .Valid(
                Texts.Minimal.Replace("    country: FR\n", $"    country: FR\n    {line}\n", StringComparison.Ordinal)
            )
            .Worlds[0];
}
