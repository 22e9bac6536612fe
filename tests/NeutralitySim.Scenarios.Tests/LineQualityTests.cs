using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>What lines reach of their plan where a scenario does not say it.</summary>
public class LineQualityTests
{
    [Theory]
    [InlineData("dsl", 0.87, 0.3, 0.65)]
    [InlineData("cable", 1, 0, 0.85)]
    [InlineData("fibre", 1, 0, 1)]
    [InlineData("mobile", 1, 0, 1)]
    public void The_access_technology_says_what_lines_reach(string access, double attained, double spread, double share)
    {
        var cohort = Cohort($"access: {access}");
        Assert.Equal((attained, spread, share), (cohort.AttainedShare, cohort.LineSpread, cohort.FullLinkShare));
    }

    [Fact]
    public void A_scenario_that_says_it_is_believed()
    {
        var cohort = Cohort("access: dsl", "attained: 95 %", "line-spread: 0", "full-link-share: 80 %");
        Assert.Equal((0.95, 0, 0.8), (cohort.AttainedShare, cohort.LineSpread, cohort.FullLinkShare));
    }

    [Fact]
    public void What_was_measured_is_told_with_its_source_and_range()
    {
        var loaded = ScenarioLoader.LoadText(With("access: dsl"), "test.yaml");
        var told = loaded.Experiment!.Description.Parameters.Single(p => p.Path == "isps.north.attained");
        Assert.Equal(("87 %", true), (told.Value, told.IsDefault));
        Assert.StartsWith("FCC", told.Source, StringComparison.Ordinal);
        Assert.Contains(loaded.Ranges, r => r is { Path: "isps.north.attained", Low: "80 %", High: "92 %" });
        // One kind of line shares with nobody.
        Assert.DoesNotContain(loaded.Experiment.Description.Parameters, p => p.Path == "isps.north.full-link-share");
    }

    private static Cohort Cohort(params string[] lines) => Texts.Valid(With(lines)).Worlds[0].Isps[0].Cohorts[0];

    private static string With(params string[] lines) =>
        Texts.Minimal.Replace(
            "    country: FR\n",
            string.Concat(lines.Prepend("country: FR").Select(line => $"    {line}\n")),
            StringComparison.Ordinal
        );
}
