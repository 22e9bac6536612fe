using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Emissions;

/// <summary>Laws of C §14 that hold whatever the parameters. Closure stands in <see cref="HybridModelTests"/>.</summary>
public sealed class EmissionInvariantTests
{
    private static readonly Gen<ViewingSession> Sessions =
        from device in Gen.Elements(Enum.GetValues<DeviceKind>())
        from access in Gen.Elements(Enum.GetValues<AccessTechnology>())
        from mbps in Gen.Choose(0, 400)
        from users in Gen.Choose(2, 20)
        from hours in Gen.Choose(0, 100)
        select new ViewingSession(device, access, mbps / 10.0, users / 2.0, 1, hours / 10.0);

    [Fact]
    public void Energy_is_never_negative_and_carbon_is_linear_in_the_grid()
    {
        Prop.ForAll(
                Sessions.ToArbitrary(),
                Gen.Choose(0, 1000).ToArbitrary(),
                (session, grams) =>
                {
                    foreach (var energy in Both(session))
                    {
                        Assert.True(energy.DataCentreWattHours >= 0 && energy.NetworkWattHours >= 0);
                        Assert.True(energy.RouterWattHours >= 0 && energy.DeviceWattHours >= 0);
                        double carbon = energy.CarbonGrams(grams);
                        Assert.Equal(3 * carbon, energy.CarbonGrams(3 * grams), 1e-12 * Math.Max(1, carbon));
                        Assert.Equal(0, energy.CarbonGrams(0));
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Twice_the_users_halve_what_the_line_draws_at_rest()
    {
        Prop.ForAll(
                Sessions.Where(s => !s.IsMobile).ToArbitrary(),
                session =>
                {
                    var still = session with { MegabitsPerSecond = 0 };
                    var one = PowerModel.Energy(Central, still);
                    var two = PowerModel.Energy(Central, still with { UsersPerLine = 2 * still.UsersPerLine });
                    Assert.Equal(one.NetworkWattHours / 2, two.NetworkWattHours, 1e-9);
                    Assert.Equal(one.RouterWattHours / 2, two.RouterWattHours, 1e-9);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Four_times_the_bitrate_is_nothing_by_power_and_twice_the_energy_by_volume()
    {
        Prop.ForAll(
                Gen.Choose(10, 40).ToArbitrary(),
                users =>
                {
                    var high = new ViewingSession(DeviceKind.Television, AccessTechnology.Fibre, 4, users / 10.0);
                    var ultra = high with { MegabitsPerSecond = 15.6 };
                    double power = Ratio(PowerModel.Energy(Central, ultra), PowerModel.Energy(Central, high));
                    double volume = Ratio(
                        ConventionalModel.Energy(Central, ultra),
                        ConventionalModel.Energy(Central, high)
                    );
                    Assert.InRange(power, 1, 1.01);
                    Assert.InRange(volume, 1.9, 2.1);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rate_and_hours_give_the_volume_and_the_volume_the_rate()
    {
        Prop.ForAll(
                Sessions.Where(s => s.Hours > 0).ToArbitrary(),
                session =>
                {
                    Assert.Equal(0.45 * session.MegabitsPerSecond * session.Hours, session.Gigabytes, 1e-9);
                    Assert.Equal(
                        session.MegabitsPerSecond,
                        session.Gigabytes * 8e9 / (session.Hours * 3600) / 1e6,
                        1e-9
                    );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Certificates_change_neither_the_location_based_figure_nor_what_homes_emit()
    {
        var kilowattHours = Gen.Choose(0, 10_000).Select(v => v / 3.0);
        var cases =
            from energies in kilowattHours.ArrayOf(12)
            from contracts in (
                from actor in Gen.Elements("isp", "video", "other")
                from country in Gen.Elements("FR", "SE")
                from year in Gen.Choose(0, 100_000)
                from grams in Gen.Elements(0.0, 10, 300)
                select new EnergyInstrument(actor, country, year, grams)
            ).ArrayOf()
            select (energies, contracts);
        Prop.ForAll(
                cases.ToArbitrary(),
                c =>
                {
                    var lines = c.energies.Select(Line).ToArray();
                    var applied = MarketBased.Apply(lines, Central with { Instruments = c.contracts });
                    Assert.Equal(lines, applied.Select(l => l with { MarketCarbonGrams = l.CarbonGrams }));
                    foreach (var line in applied)
                    {
                        Assert.True(line.MarketCarbonGrams >= -1e-9);
                        bool isHome = EmissionActors.Of(line.Component) == EmissionActor.Subscriber;
                        Assert.True(!isHome || line.MarketCarbonGrams == line.CarbonGrams);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Certificates_cover_no_more_than_what_is_drawn_and_the_rest_has_the_residual_mix()
    {
        // 30 kWh of the ISP in the month; a twelfth of 240 kWh covers 20 of them at 10 g, the rest has 70 g.
        EmissionLine[] lines = [Line(12, 1), Line(18, 3)];
        var market = MarketBased.Apply(
            lines,
            Central with
            {
                Instruments = [new("isp", "FR", 240, 10)],
                ResidualMix = new Dictionary<string, double> { ["FR"] = 70 },
            }
        );
        Assert.Equal(20 * 10 + 10 * 70, market.Sum(l => l.MarketCarbonGrams), 1e-9);
        var covered = MarketBased.Apply(lines, Central with { Instruments = [new("isp", "FR", 1e6, 0)] });
        Assert.All(covered, l => Assert.Equal(0, l.MarketCarbonGrams));
    }

    private static EmissionLine Line(double kilowattHours, int component) =>
        new(
            0,
            "isp",
            "video",
            "FR",
            EmissionModel.Hybrid,
            (EmissionComponent)(component % 8),
            1,
            1,
            kilowattHours,
            0,
            55 * kilowattHours,
            0,
            55 * kilowattHours,
            new(EmissionBoundary.Use, "production-direct", "EEA, 2020", "2021", "central", "default")
        );

    private static SessionEnergy[] Both(ViewingSession session) =>
        [ConventionalModel.Energy(Central, session), PowerModel.Energy(Central, session)];

    private static double Ratio(SessionEnergy after, SessionEnergy before) =>
        after.TotalWattHours / before.TotalWattHours;
}
