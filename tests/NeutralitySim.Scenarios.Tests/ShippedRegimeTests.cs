using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Regimes shipped by name, and whom they name.</summary>
public class ShippedRegimeTests
{
    public static TheoryData<string> Regimes =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Golden.RepositoryRoot, "scenarios", "regimes"), "*.yaml")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Regimes))]
    public void A_shipped_regime_needs_no_more_than_its_name_and_says_what_it_means(string id)
    {
        var loaded = Load(id == "neutral" ? "regimes=[neutral]" : $"regimes=[neutral, {id}]");
        Assert.Equal([], loaded.Errors);
        var entry = loaded.Experiment!.Description.Regimes.Single(r => r.Id == id);
        Assert.NotEqual(entry.Name.English, entry.Name.French ?? "");
        Assert.NotNull(entry.Meaning?.French);
        string readme = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "scenarios", "regimes", "README.md"));
        Assert.Contains($"`{id}`", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_stand_for_sizes_and_for_the_smallest_ISP_of_each_market_with_rivals()
    {
        var world = Load("regimes=[neutral, public-option]").Experiment!.Worlds[1];
        Assert.Equal(["telephone"], world.Regime.NeutralIsps.Select(isp => world.Isps[isp].Id));
        Assert.Empty(
            Load("regimes=[neutral, public-option]", "isps.cable.retail-market=elsewhere")
                .Experiment!.Worlds[1]
                .Regime.NeutralIsps
        );

        world = Load("regimes=[neutral, zero-rating]").Experiment!.Worlds[1];
        Assert.All(world.Regime.Usage!.ZeroRated, p => Assert.Equal(ProviderSize.Large, world.Providers[p].Size));
        Assert.Equal(["incumbent"], world.Regime.Usage!.ZeroRated.Select(p => world.Providers[p].Id));
        world = Load(
            "regimes=[neutral, { id: mine, based-on: zero-rating, usage-fee: { zero-rated: [start-up] } }]"
        ).Experiment!.Worlds[1];
        Assert.Equal(["start-up"], world.Regime.Usage!.ZeroRated.Select(p => world.Providers[p].Id));
    }

    [Fact]
    public void A_name_that_stands_for_nobody_is_an_error()
    {
        var errors = Load("regimes=[neutral, { id: mine, based-on: public-option, neutral-isps: [cabel] }]").Errors;
        Assert.Contains(
            "unknown ISP \"cabel\"; accepted: cable, telephone, smallest; did you mean \"cable\"?",
            Assert.Single(errors).ToString(),
            StringComparison.Ordinal
        );
    }

    private static ScenarioLoadResult Load(params string[] settings) =>
        ScenarioLoader.Load(
            Path.Combine(Golden.RepositoryRoot, "scenarios", "incumbent-and-start-up", "scenario.yaml"),
            new ScenarioLoadOptions
            {
                Settings =
                [
                    .. settings.Select(s =>
                        (
                            s[..s.IndexOf('=', StringComparison.Ordinal)],
                            s[(s.IndexOf('=', StringComparison.Ordinal) + 1)..]
                        )
                    ),
                ],
            }
        );
}
