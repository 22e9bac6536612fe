using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>What studies vary and how far.</summary>
public class FactorTests
{
    private static readonly ScenarioWorkbench Us2014 = ScenarioWorkbench.Open(
        Path.Combine(Golden.RepositoryRoot, "scenarios", "us-2014")
    );

    [Fact]
    public void A_stated_range_of_a_sourced_value_is_taken_as_it_is()
    {
        var adoption = Find("content-providers.netflix.potential-adoption");
        Assert.Equal((FactorRange.Stated, "42 %", "60 %"), (adoption.Range, adoption.Low, adoption.High));
        Assert.Equal("50.5 %", adoption.At(0.5));
        Assert.Equal("46.25 %", adoption.At(0.25));
    }

    [Fact]
    public void A_guess_counts_with_half_to_double_at_least_whatever_range_it_states()
    {
        var price = Find("isps.*.retail-price");
        Assert.Equal(FactorRange.Widened, price.Range);
        Assert.Equal(("25 USD/month", "100 USD/month"), (price.Low, price.High));
        var horizon = Find("market.decision-horizon");
        Assert.Equal(("12 months", "48 months"), (horizon.Low, horizon.High));
    }

    [Fact]
    public void A_guessed_share_counts_with_half_to_double_its_odds_and_stays_a_share()
    {
        // 65 % is odds of 13 to 7; half of them 13 to 14.
        var use = Find("content-providers.*.server-use");
        Assert.Equal("48.1481481481 %", use.Low);
        Assert.Equal("80 %", use.High);
    }

    [Fact]
    public void Of_nothing_and_of_all_nothing_follows_but_what_is_stated()
    {
        Assert.Equal("0", Find("market.isp-investment-share").Low);
        Assert.Equal("100 %", Find("content-providers.*.home-share").High);
        Assert.Equal("20 %", Find("content-providers.*.home-share").Low);
    }

    [Fact]
    public void A_guess_made_for_several_at_once_is_one_unknown()
    {
        var traffic = Find("isps.*.other-traffic");
        Assert.Equal(5, traffic.Places.Count);
        Assert.All(traffic.Places, place => Assert.EndsWith(".other-traffic", place, StringComparison.Ordinal));
        // Sizes of other firms are their own.
        Assert.Single(Find("isps.cablevision.subscribers").Places);
    }

    [Fact]
    public void A_list_moves_together()
    {
        var ladder = Find("content-providers.small-video.ladder");
        Assert.Equal(FactorRange.ListTogether, ladder.Range);
        Assert.Equal("[448 kbps, 840 kbps, 1.4 Mbps, 1.88 Mbps]", ladder.Low);
        Assert.Equal("[700 kbps, 1.3125 Mbps, 2.1875 Mbps, 2.9375 Mbps]", ladder.High);
    }

    [Fact]
    public void A_rule_of_behaviour_is_one_way_or_the_other()
    {
        var pricing = Find("market.retail-pricing");
        Assert.Equal((FactorRange.Switch, "best-response", "fixed"), (pricing.Range, pricing.Low, pricing.High));
        Assert.Equal("best-response", pricing.At(0.5));
    }

    [Fact]
    public void Whole_numbers_stay_whole_and_people_read_three_digits()
    {
        Assert.Equal("9 months", Find("market.reaction-pause").At(0.75));
        Assert.Equal("72.2 %", Find("content-providers.*.server-use").Near(0.74));
    }

    [Fact]
    public void What_has_no_range_by_any_rule_is_named()
    {
        var dt = ScenarioWorkbench.Open(Path.Combine(Golden.RepositoryRoot, "scenarios", "dt-meta-2024"));
        Assert.Contains("isps.telekom.device-mix.phone", dt.HeldGuesses);
        Assert.DoesNotContain(dt.Factors.SelectMany(f => f.Places), dt.HeldGuesses.Contains);
    }

    public static TheoryData<string> Shipped =>
        [
            .. ScenarioLoader
                .List(Path.Combine(Golden.RepositoryRoot, "scenarios"))
                .Select(scenario => Path.GetFileName(Path.GetDirectoryName(scenario.Path))!),
        ];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Each_factor_has_a_name_and_places_of_its_own(string name)
    {
        var factors = ScenarioWorkbench.Open(Path.Combine(Golden.RepositoryRoot, "scenarios", name)).Factors;
        Assert.Equal(factors.Count, factors.Select(f => f.Path).Distinct().Count());
        Assert.Equal(factors.Sum(f => f.Places.Count), factors.SelectMany(f => f.Places).Distinct().Count());
    }

    private static Factor Find(string path) => Us2014.Factors.Single(factor => factor.Path == path);
}
