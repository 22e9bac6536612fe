using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Emission parameters: published sets, levels, grids.</summary>
public class EmissionPresetTests
{
    public static TheoryData<string> Presets =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Golden.RepositoryRoot, "scenarios", "parameters", "presets"))
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void The_seven_published_sets_are_shipped() =>
        Assert.Equal(
            ["ademe", "arcep", "carbon-trust-2021", "iea-2020", "istrate-2024", "malmodin-2020", "shift-project-2019"],
            Presets
        );

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_set_loads_is_named_and_states_a_source_for_each_value(string preset)
    {
        var experiment = Texts.Valid(Texts.Minimal, Texts.Set("emissions.preset", preset));
        string name = preset == "shift-project-2019" ? $"{preset} (superseded)" : preset;
        Assert.Equal(name, experiment.Worlds[1].Emissions.ParameterSet);
        Assert.Contains($"parameters {name};", experiment.Description.EmissionBasis, StringComparison.Ordinal);
        string text = File.ReadAllText(
            Path.Combine(Golden.RepositoryRoot, "scenarios", "parameters", "presets", $"{preset}.yaml")
        );
        Assert.All(
            text.Split('\n').Where(line => line.Contains("{ value:", StringComparison.Ordinal)),
            line => Assert.Contains("source:", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_set_lies_over_the_shipped_values_and_beneath_the_scenario()
    {
        string yaml = Texts.Minimal.Replace(
            "emissions: { ",
            "emissions: { preset: iea-2020, device-power: { laptop: 16 W }, ",
            StringComparison.Ordinal
        );
        var emissions = Texts.Valid(yaml).Worlds[0].Emissions;
        Assert.Equal([75, 16, 3.75, 0.75], emissions.DeviceWatts);
        Assert.Equal(
            (0, 1.95),
            (emissions.DataCentreWattHoursPerViewingHour, emissions.DataCentreWattHoursPerGigabyte)
        );
        Assert.Equal(11.5, emissions.RouterWatts);
    }

    [Fact]
    public void All_three_levels_arrive_whatever_the_level_of_the_run()
    {
        var world = Texts.Valid(Texts.Minimal, Texts.Set("emissions.level", "high")).Worlds[0];
        Assert.Equal(7, world.Emissions.DataCentreWattHoursPerViewingHour);
        var range = world.EmissionRange!;
        Assert.Equal(
            (0.03, 1.3, 7.0),
            (
                range.Low.DataCentreWattHoursPerViewingHour,
                range.Central.DataCentreWattHoursPerViewingHour,
                range.High.DataCentreWattHoursPerViewingHour
            )
        );
    }

    /// <summary>C §8, cell by cell as far as rounding and editions can go wrong.</summary>
    [Theory]
    [InlineData("SE", "production-direct", 2020, 13, "EEA, 2020", "2021")]
    [InlineData("PL", "production-direct", 2014, 828, "EEA, 2014", "2021")]
    [InlineData("EU", "production-direct", 2018, 287, "EEA, 2018", "2021")]
    [InlineData("US", "production-direct", 2018, 430, "US EPA eGRID, 2018", "2014-2023")]
    [InlineData("US-NYCW", "production-direct", 2014, 302, "US EPA eGRID, 2014", "2014-2023")]
    [InlineData("PL", "production-lifecycle", 2022, 633, "Ember, 2022", "2023-12")]
    [InlineData("KR", "production-lifecycle", 2024, 416, "Ember, 2024", "2025-08")]
    [InlineData("GB", "consumption-lifecycle", 2023, 200, "Electricity Maps, 2023", "27cbe83")]
    [InlineData("FR", "operating-margin", 2021, 158, "IFI operating margin, 2021", "2021 v3.1")]
    [InlineData("DE", "combined-margin", 2021, 313, "IFI combined margin, 2021", "2021 v3.1")]
    public void A_grid_is_found_by_country_year_and_basis(
        string country,
        string basis,
        int year,
        double grams,
        string dataset,
        string vintage
    )
    {
        string yaml = Texts
            .Minimal.Replace("country: FR", $"country: {country}", StringComparison.Ordinal)
            .Replace("year: 2014 }", $"basis: {basis}, year: {year} }}", StringComparison.Ordinal);
        var factor = Texts.Valid(yaml).Worlds[0].Emissions.Grid[country];
        Assert.Equal(
            new GridFactor(country, grams, basis, dataset, vintage)
            {
                HourlyShape = factor.HourlyShape,
                Margin = factor.Margin,
            },
            factor
        );
        Assert.Empty(factor.HourlyShape);
    }

    [Fact]
    public void Each_month_may_have_the_intensity_of_its_year()
    {
        string yaml = Texts
            .Minimal.Replace("start: 2014-01", "start: 2018-11", StringComparison.Ordinal)
            .Replace("year: 2014 }", "dataset: eea, by-year: on }", StringComparison.Ordinal);
        var experiment = Texts.Valid(yaml.Replace("country: FR", "country: DE", StringComparison.Ordinal));
        var factor = experiment.Worlds[0].Emissions.Grid["DE"];
        Assert.Equal([406, 406, 343], factor.MonthlyGrams);
        Assert.Equal(385, factor.GramsPerKilowattHour);
        Assert.Equal("EEA, 2018 to 2019", factor.Dataset);
        Assert.All(experiment.Description.Grid, grid => Assert.True(grid.VariesInTime));
        Assert.Equal(
            ["406 g/kWh", "343 g/kWh"],
            experiment
                .Description.Parameters.Where(p =>
                    p.Path.StartsWith("grid-factors.eea.values.DE.", StringComparison.Ordinal)
                )
                .Select(p => p.Value)
        );

        string missing = Assert.Single(
            Texts.Errors(yaml.Replace("start: 2018-11", "start: 2017-11", StringComparison.Ordinal))
        );
        Assert.Contains("FR, production-direct, 2017, 2018, dataset eea", missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_centres_may_stand_elsewhere_and_a_day_shape_is_normalised()
    {
        var emissions = Texts
            .Valid(
                Texts
                    .Minimal.Replace(
                        "ladder: [1 Mbps, 5",
                        "data-centre-country: DE, ladder: [1 Mbps, 5",
                        StringComparison.Ordinal
                    )
                    .Replace("year: 2014", "year: 2014, hourly-shape: on", StringComparison.Ordinal)
            )
            .Worlds[0]
            .Emissions;
        Assert.Equal((51, 490), (emissions.Grid["FR"].GramsPerKilowattHour, emissions.Grid["DE"].GramsPerKilowattHour));
        Assert.All(emissions.Grid.Values, grid => Assert.Equal(1, grid.HourlyShape.Average(), 12));
    }
}
