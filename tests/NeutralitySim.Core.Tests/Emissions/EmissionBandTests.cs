using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Emissions;

public sealed class EmissionBandTests
{
    private static readonly EmissionRange Range = new(
        Central with
        {
            DataCentreWattHoursPerViewingHour = 0.03,
            RouterWatts = 6,
            DeviceWatts = [33, 9, 2.3, 0.45],
        },
        Central,
        Central with
        {
            DataCentreWattHoursPerViewingHour = 7,
            RouterWatts = 25,
            DeviceWatts = [168, 32, 20, 4.5],
        }
    );

    [Fact]
    public void A_single_parameter_has_the_percentiles_of_its_triangle()
    {
        // Triangle 33, 109, 168: F(x) = (x − 33)²/(135·76) below the mode, 1 − (168 − x)²/(135·59) above it.
        var only = Range with
        {
            Low = Central with { DeviceWatts = [33, 22, 4, 1.1] },
            High = Central with { DeviceWatts = [168, 22, 4, 1.1] },
        };
        var band = EmissionBands.Of(only, p => [p.DeviceWatts[0]], 20_000)[0];
        Assert.Equal(33 + Math.Sqrt(0.05 * 135 * 76), band.Low, 1.0);
        Assert.Equal(33 + Math.Sqrt(0.5 * 135 * 76), band.Median, 1.0);
        Assert.Equal(168 - Math.Sqrt(0.05 * 135 * 59), band.High, 1.0);
    }

    [Fact]
    public void A_band_lies_within_the_envelope_is_repeatable_and_is_a_point_without_ranges()
    {
        var session = new ViewingSession(DeviceKind.Television, AccessTechnology.Fibre, 4, 2.2);
        var band = OfSession(Range, session);
        Assert.True(PowerModel.Energy(Range.Low, session).TotalWattHours < band.Low);
        Assert.True(band.Low < band.Median && band.Median < band.High);
        Assert.True(band.High < PowerModel.Energy(Range.High, session).TotalWattHours);
        Assert.Equal(band, OfSession(Range, session));

        var point = OfSession(new(Central, Central, Central), session);
        double central = PowerModel.Energy(Central, session).TotalWattHours;
        Assert.Equal((central, central), (point.Low, point.High));
    }

    [Fact]
    public void Without_ranges_a_run_reports_its_own_indicators_as_bands()
    {
        var world = Simple.WithIsp(isp => isp.WithOnlyLink(100 * Gbps, 0));
        var run = new Simulation(world with { EmissionRange = new(Central, Central, Central) }, 0, 1).Run();
        Assert.Equal(6, run.EmissionBands.Count);
        foreach (var band in run.EmissionBands)
        {
            double value = run.Indicators.Single(i => i.Indicator == band.Indicator && i.Entity == Entity.All).Value;
            Assert.Equal(value, band.Low, 1e-9 * value);
            Assert.Equal(value, band.High, 1e-9 * value);
        }

        Assert.Empty(new Simulation(world with { EmissionRange = Range }, 1, 1).Run().EmissionBands);
    }

    private static (double Low, double Median, double High) OfSession(EmissionRange range, ViewingSession session) =>
        EmissionBands.Of(range, p => [PowerModel.Energy(p, session).TotalWattHours], 1000)[0];
}
