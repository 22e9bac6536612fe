using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Marginal factors beside average ones.</summary>
public class GridMarginTests
{
    [Theory]
    [InlineData("FR", "", 68.0, "combined-margin")]
    [InlineData("DE", "basis: operating-margin", 650.0, "operating-margin")]
    [InlineData("SE", "dataset: ifi-operating", 68.0, "operating-margin")]
    [InlineData("EU", "", null, null)]
    [InlineData("FR", "year: 2019", null, null)]
    public void A_factor_is_found_or_is_none_and_never_changes_the_average(
        string country,
        string margin,
        double? grams,
        string? basis
    )
    {
        string yaml = Texts
            .Minimal.Replace("country: FR", $"country: {country}", StringComparison.Ordinal)
            .Replace("year: 2014 }", $"year: 2014, margin: {{ {margin} }} }}", StringComparison.Ordinal);
        var description = Texts.Valid(yaml).Description;
        var plain = Texts.Valid(Texts.Minimal.Replace("country: FR", $"country: {country}", StringComparison.Ordinal));
        var factor = plain.Worlds[0].Emissions.Grid[country];
        foreach (var found in description.Grid)
        {
            Assert.Equal((grams, basis), (found.Margin?.GramsPerKilowattHour, found.Margin?.Basis));
            Assert.Equal(factor.GramsPerKilowattHour, found.GramsPerKilowattHour);
        }
    }

    [Fact]
    public void A_region_does_not_borrow_the_factor_of_its_country()
    {
        string yaml = Texts.Minimal.Replace("country: FR", "country: US-NYCW", StringComparison.Ordinal);
        Assert.Null(Texts.Valid(yaml).Worlds[0].Emissions.Grid["US-NYCW"].Margin);
    }

    [Fact]
    public void A_factor_given_by_hand_wins_and_brings_source_and_range()
    {
        var experiment = Texts.Valid(
            Texts.Minimal.Replace(
                "year: 2014 }",
                "year: 2014, margin: { factors: { FR: { value: 90 g/kWh, low: 60 g/kWh, high: 160 g/kWh, source: guess } } } }",
                StringComparison.Ordinal
            )
        );
        Assert.Equal(
            new MarginalFactor(90, "combined-margin", GridFactor.AsStated, "guess"),
            experiment.Worlds[0].Emissions.Grid["FR"].Margin
        );
        Assert.True(
            experiment.Description.Parameters.Single(p => p.Path == "emissions.grid.margin.factors.FR").IsGuess
        );
    }

    [Fact]
    public void A_published_factor_is_a_parameter_with_its_source()
    {
        var parameter = Texts
            .Valid(Texts.Minimal)
            .Description.Parameters.Single(p => p.Path == "emissions.grid.margin.factors.FR");
        Assert.Equal("68 g/kWh", parameter.Value);
        Assert.Equal("ifi-combined, combined-margin, vintage 2021 v3.1, 2021", parameter.Note);
        Assert.StartsWith("IFI harmonised", parameter.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_row_stands_beside_that_by_the_average_where_a_scenario_does_not_choose()
    {
        var compared = Texts.Valid(Texts.Minimal).Description.ComparedIndicators;
        Assert.Equal([Indicators.CarbonPerHour.Id, Indicators.CarbonPerHourMarginal.Id], compared.TakeLast(2));
    }
}
