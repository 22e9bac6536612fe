using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Emissions;

/// <summary>Differences by marginal factors, beside those by the average: France 55 and 68 g/kWh, the EU 295 and 20 (made up).</summary>
public sealed class MarginalCarbonTests
{
    /// <summary>
    /// The hybrid model leaves data centres 1.3 Wh an hour less a fifth for servers counted elsewhere, 1.04 Wh. Moved from France to the EU
    /// they emit 1.04 · (295 − 55) / 1000 g an hour more by the average and 1.04 · (20 − 68) / 1000 g by the margin: fewer.
    /// </summary>
    [Fact]
    public void Where_data_centres_stand_may_differ_in_sign_by_the_margin()
    {
        var (here, there) = (Run(Short), Run(Short with { Providers = [Video with { DataCentreCountry = "EU" }] }));
        Assert.Equal(0.2496, Value(there, Indicators.CarbonPerHour) - Value(here, Indicators.CarbonPerHour), 1e-9);
        Assert.Equal(
            -0.04992,
            Value(there, Indicators.CarbonPerHourMarginal) - Value(here, Indicators.CarbonPerHourMarginal),
            1e-9
        );
        Assert.Equal(Value(here, Indicators.EnergyPerHour), Value(there, Indicators.EnergyPerHour));
    }

    /// <summary>In two countries the figure is the energy in each times its factor: data centres by volume, 2 Wh/GB less a fifth.</summary>
    [Fact]
    public void Energy_of_each_country_counts_with_its_own_factor()
    {
        var run = Run(
            Short with
            {
                Providers = [Video with { DataCentreCountry = "EU" }],
                Emissions = Short.Emissions with
                {
                    DataCentreWattHoursPerViewingHour = 0,
                    DataCentreWattHoursPerGigabyte = 2,
                },
            }
        );
        double abroad = 1.6 * Value(run, Indicators.ServedVolume) / Value(run, Indicators.ViewingHours);
        double home = Value(run, Indicators.EnergyPerHour) - abroad;
        Assert.Equal((68 * home + 20 * abroad) / 1000, Value(run, Indicators.CarbonPerHourMarginal), 1e-9);
        Assert.Equal((55 * home + 295 * abroad) / 1000, Value(run, Indicators.CarbonPerHour), 1e-9);
    }

    [Fact]
    public void In_one_country_the_difference_has_the_sign_of_the_energy_and_the_ratio_of_the_factors()
    {
        var roomy = Run(Short.WithIsp(isp => isp.WithOnlyLink(100 * Gbps, 0)));
        var full = Run(Short.WithIsp(isp => isp.WithOnlyLink(1 * Gbps, 0)));
        double Difference(IndicatorDefinition indicator) => Value(full, indicator) - Value(roomy, indicator);
        double energy = Difference(Indicators.EnergyPerHour);
        Assert.NotEqual(0, energy);
        Assert.Equal(Math.Sign(energy), Math.Sign(Difference(Indicators.CarbonPerHourMarginal)));
        Assert.Equal(
            68.0 / 55,
            Difference(Indicators.CarbonPerHourMarginal) / Difference(Indicators.CarbonPerHour),
            1e-6
        );
    }

    [Fact]
    public void Without_a_factor_of_every_country_there_is_no_figure_and_nothing_else_changes()
    {
        var with = Run(Short);
        var grid = Short.Emissions.Grid.ToDictionary(g => g.Key, g => g.Value);
        grid["EU"] = grid["EU"] with { Margin = null };
        var without = Run(Short with { Emissions = Short.Emissions with { Grid = grid } });

        bool IsMarginal(string indicator) => indicator == Indicators.CarbonPerHourMarginal.Id;
        Assert.DoesNotContain(without.Indicators, value => IsMarginal(value.Indicator));
        Assert.Equal(Entity.All, Assert.Single(with.Indicators, value => IsMarginal(value.Indicator)).Entity);
        Assert.Equal(without.Indicators, with.Indicators.Where(value => !IsMarginal(value.Indicator)));
        Assert.Equal(without.Series, with.Series.Where(point => !IsMarginal(point.Indicator)));
        Assert.Equal(without.Emissions, with.Emissions);
        Assert.Equal(without.EmissionBands, with.EmissionBands);
    }

    /// <summary>Manufacture and contracts are no electricity of one kilowatt-hour more.</summary>
    [Fact]
    public void Manufacture_and_contracts_do_not_enter()
    {
        double plain = Value(Run(Short), Indicators.CarbonPerHourMarginal);
        var counted = Short.Emissions with
        {
            IncludeEmbodied = true,
            Instruments = [new EnergyInstrument(OneIsp.Id, "FR", 1e9, 0)],
        };
        Assert.Equal(plain, Value(Run(Short with { Emissions = counted }), Indicators.CarbonPerHourMarginal));
    }

    private static World Short { get; } =
        Simple with
        {
            Calendar = new SimulationCalendar(2020, 2, 1, DayRepresentation.Typical),
            Emissions = Central with
            {
                Grid = new Dictionary<string, GridFactor>
                {
                    ["FR"] = Central.Grid["FR"] with { Margin = Margin(68) },
                    ["EU"] = Central.Grid["EU"] with { Margin = Margin(20) },
                },
            },
        };

    private static MarginalFactor Margin(double grams) => new(grams, "combined-margin", "made up, 2021", "none");

    private static RunResult Run(World world) => new Simulation(world, 0, 1).Run();

    private static double Value(RunResult run, IndicatorDefinition indicator) =>
        run.Indicators.Single(v => v.Indicator == indicator.Id && v.Entity == Entity.All).Value;
}
