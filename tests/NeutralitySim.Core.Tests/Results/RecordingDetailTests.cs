using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Tests.Results;

public class RecordingDetailTests
{
    [Fact]
    public void A_quick_run_keeps_less_and_what_it_keeps_is_the_same_to_the_last_bit()
    {
        foreach (int seed in (int[])[1, 2, 3])
        {
            var world = RandomWorlds.Draw(seed) with { Demand = new DemandSettings(false, 0, 0) };
            var full = new Simulation(world, 0, 7).Run();
            var quick = new Simulation(world with { Recording = RecordingDetail.Quick }, 0, 7).Run();

            Assert.Equal(full.Indicators, quick.Indicators);
            Assert.Equal(full.Series, quick.Series);
            Assert.Equal(full.Hourly, quick.Hourly);
            Assert.Equal(full.Ledger, quick.Ledger);
            Assert.Equal(full.Events, quick.Events);
            Assert.Equivalent(full.Decisions, quick.Decisions, strict: true);
            Assert.NotEmpty(full.EmissionTerms);
            Assert.Empty(quick.EmissionTerms);
            Assert.Empty(quick.EmissionBands);
            Assert.Equal(SumsOverMonths(full.Emissions), quick.Emissions);
        }
    }

    private static IEnumerable<EmissionLine> SumsOverMonths(IEnumerable<EmissionLine> lines) =>
        lines
            .GroupBy(l => (l.Isp, l.Provider, l.Country, l.Model, l.Component, l.Label))
            .Select(months =>
                months.First() with
                {
                    ViewingHours = Sum(months, l => l.ViewingHours),
                    VolumeGigabytes = Sum(months, l => l.VolumeGigabytes),
                    EnergyKilowattHours = Sum(months, l => l.EnergyKilowattHours),
                    UnallocatedKilowattHours = Sum(months, l => l.UnallocatedKilowattHours),
                    CarbonGrams = Sum(months, l => l.CarbonGrams),
                    EmbodiedGrams = Sum(months, l => l.EmbodiedGrams),
                    MarketCarbonGrams = Sum(months, l => l.MarketCarbonGrams),
                }
            );

    private static double Sum(IEnumerable<EmissionLine> lines, Func<EmissionLine, double> amount)
    {
        var sum = new CompensatedSum();
        foreach (var line in lines)
            sum.Add(amount(line));
        return sum.Value;
    }
}
