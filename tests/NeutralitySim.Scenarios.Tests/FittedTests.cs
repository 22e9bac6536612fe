using NeutralitySim.Core.Runs;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>What readers are told of fitting: one statement, from the scenario's sentences or else from its observations.</summary>
public class FittedTests
{
    private const string Observations = """
        observations:
          - { indicator: speed-index, isp: north, provider: video, values: { 2014-01: 2.3, 2014-02: 2, 2014-03: 3 }, fitted: [2014-01, 2014-03], source: a }
          - { indicator: isp-margin, values: { 2014-02: 9 }, fitted: [2014-02], source: b }
          - { indicator: isp-margin, isp: north, values: { 2014-01: 9 }, source: c }

        """;

    [Fact]
    public void Observations_that_were_used_for_fitting_are_told_by_name_and_month()
    {
        var told = Texts.Valid(Texts.Minimal + Observations).Description.Fitted;
        Assert.Equal(
            [
                "To published values of Prime-time speed index (north · video): 2014-01, 2014-03.",
                "To published values of ISP margin (all together): 2014-02.",
            ],
            told.Select(text => text.In("en"))
        );
        Assert.StartsWith("Sur des valeurs publiées de ", told[0].In("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenarios_own_sentences_stand_for_it()
    {
        var told = Texts.Valid(Texts.Minimal + Observations + "fitted: [The capacity of the link.]\n");
        Assert.Equal("The capacity of the link.", Assert.Single(told.Description.Fitted).English);
    }

    [Fact]
    public void Where_no_value_was_used_nothing_was_fitted() =>
        Assert.Empty(
            Texts
                .Valid(Texts.Minimal + "observations: [{ indicator: isp-margin, values: { 2014-01: 9 }, source: c }]\n")
                .Description.Fitted
        );

    [Fact]
    public void Carbon_intensities_are_described_as_they_went_in_under_each_regime()
    {
        var experiment = Texts.Valid(
            Texts.Minimal
                + "overrides: { tolled: { emissions.grid.factors: { FR: { value: 55.1 g/kWh, source: guess } } } }\n"
        );
        Assert.Contains(
            new GridIntensity("tolled", "FR", 55.1, false) { Margin = experiment.Description.Grid[0].Margin },
            experiment.Description.Grid
        );
        Assert.Equal(
            experiment.Worlds.SelectMany(world => world.Emissions.Grid.Keys),
            experiment.Description.Grid.Select(grid => grid.Country)
        );
    }
}
