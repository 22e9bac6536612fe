using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Speed;

/// <summary>What a run allocates beyond its step loops, which allocate nothing.</summary>
[Collection(Alone.Name)]
public class AllocationBudgetTests
{
    private const long BudgetBytes = 95_000;

    /// <summary>One ISP, one provider: orders, bills, decisions, energy and rows of a month.</summary>
    [Fact]
    public void A_month_more_stays_within_its_budget()
    {
        Bytes(6);
        double perMonth = (Bytes(24) - Bytes(12)) / 12.0;
        Assert.InRange(perMonth, 0.8 * BudgetBytes, BudgetBytes);
    }

    // Of all threads; the runtime's own work may be counted in one of the passes.
    private static long Bytes(int months) =>
        Enumerable
            .Range(0, 3)
            .Select(_ =>
            {
                var world = Simple with
                {
                    Calendar = new SimulationCalendar(2020, 1, months, DayRepresentation.Typical),
                };
                long before = GC.GetTotalAllocatedBytes(precise: true);
                new Simulation(world, 0, 1).Run();
                return GC.GetTotalAllocatedBytes(precise: true) - before;
            })
            .Min();
}
