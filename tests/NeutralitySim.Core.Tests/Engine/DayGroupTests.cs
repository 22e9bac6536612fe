using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Engine;

public sealed class DayGroupTests
{
    [Theory]
    [InlineData(2024, 2, 29)]
    [InlineData(2023, 2, 28)]
    [InlineData(1900, 2, 28)]
    [InlineData(2000, 2, 29)]
    [InlineData(2024, 12, 31)]
    [InlineData(2024, 4, 30)]
    public void Months_have_the_days_of_the_calendar_and_their_billing_samples(int year, int calendarMonth, int days)
    {
        var calendar = new SimulationCalendar(2019, 11, 100, DayRepresentation.Full);
        int month = calendar.MonthOf(year, calendarMonth);
        Assert.Equal((year, calendarMonth), calendar.DateOf(month));
        Assert.Equal(days, calendar.DaysIn(month));
        Assert.Equal(days, DayGroup.Of(calendar, month, []).Length);
    }

    [Fact]
    public void A_leap_February_of_typical_days_has_21_weekdays_and_8_at_weekends()
    {
        var calendar = new SimulationCalendar(2024, 2, 1, DayRepresentation.Typical);
        Assert.Equal([new DayGroup(0, false, 21), new DayGroup(2, true, 8)], DayGroup.Of(calendar, 0, []));
    }

    [Fact]
    public void Groups_stand_for_every_day_once_and_never_straddle_an_activation()
    {
        var cases =
            from months in Gen.Choose(0, 240)
            from kind in Gen.Elements(Enum.GetValues<DayRepresentation>())
            from activations in Gen.Choose(1, 31).ListOf()
            select (months, kind, activations: activations.ToArray());
        Prop.ForAll(
                cases.ToArbitrary(),
                c =>
                {
                    var calendar = new SimulationCalendar(2010, 1, 600, c.kind);
                    int days = calendar.DaysIn(c.months);
                    var groups = DayGroup.Of(calendar, c.months, c.activations);
                    Assert.Equal(days, groups.Sum(g => g.Weight));
                    foreach (int activation in c.activations)
                        Assert.Equal(
                            Math.Max(0, days - activation),
                            groups.Where(g => g.Day >= activation).Sum(g => g.Weight)
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(DayRepresentation.Full, 0.5)]
    [InlineData(DayRepresentation.Week, 0.5)]
    [InlineData(DayRepresentation.Typical, 0.2)]
    [InlineData(DayRepresentation.Typical, 0)]
    [InlineData(DayRepresentation.Typical, 1)]
    public void Capacity_that_comes_in_mid_month_serves_its_share_of_the_days(DayRepresentation days, double share)
    {
        var world = Simple.WithIsp(isp => isp.WithOnlyLink(0, 0)) with
        {
            Calendar = new SimulationCalendar(2019, 6, 2, days),
            Demand = new DemandSettings(false, 0, 0),
            Providers = [Video with { Profile = Flat, ChurnPerMonth = 0 }],
            Regime = PaidPeering,
            Deals = [new Deal(0, 0, 0, 0, 0, share, 100 * Gbps, 0.1)],
        };
        var result = new Simulation(world, 0, 1).Run();
        double[] Volumes(string indicator) =>
            result.Series.Where(p => p.Indicator == indicator && p.Entity == Entity.All).Select(p => p.Value).ToArray();

        // 40,000 lines × 1 h a day × 4 Mbps are 72,000 GB a day; June has 30 days, July 31.
        double[] served = Volumes("served-volume");
        Assert.Equal(72_000 * 30 * share, served[0], 1e-3);
        Assert.Equal(72_000 * 31, served[1], 1e-3);
        Assert.Equal(72_000 * 30 * (1 - share), Volumes("lost-volume")[0], 1e-3);
        Assert.Equal(
            100 * share * 30_000 / 30,
            result.Ledger.Where(l => l is { Kind: LedgerKind.Port, Month: 0, Payer: "isp:isp" }).Sum(l => l.Quantity),
            1e-6
        );
    }

    [Fact]
    public void A_provider_that_has_left_has_no_viewers_no_caches_and_no_payments()
    {
        var world = Simple.WithIsp(isp => isp.WithCache(1, 4)) with
        {
            Calendar = new SimulationCalendar(2019, 1, 4, DayRepresentation.Full),
            Providers = [Video with { FixedCostPerMonth = 1e9 }],
            Regime = Tolled(1),
            Market = Simple.Market with { ExitAfterLossMonths = 2 },
        };
        var result = new Simulation(world, 0, 1).Run();

        Assert.Equal(1, Assert.Single(result.Events, e => e.Kind == RunEventKind.Exit).Month);
        double[] hours = result
            .Series.Where(p => p.Indicator == "viewing-hours" && p.Entity == Entity.All)
            .Select(p => p.Value)
            .ToArray();
        Assert.True(hours[1] > 0);
        Assert.Equal([0, 0], hours[2..]);
        Assert.DoesNotContain(
            result.Ledger,
            l => l.Month >= 2 && (l.Payer == "provider:video" || l.Payee == "provider:video")
        );
        Assert.All(result.Emissions.Where(e => e.Month >= 2), e => Assert.Equal(0, e.EnergyKilowattHours));
    }
}
