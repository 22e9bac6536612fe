using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>Prepares an ISP's month from the state the month before left.</summary>
internal static class EpochInputs
{
    /// <summary>Brings ordered capacity into use and lays out demand.</summary>
    public static IspEpochInput Prepare(
        WorldLayout layout,
        IspTopology topology,
        RunState state,
        IReadOnlyList<CohortOffer> offers,
        IspEpochOutcome? seen,
        DayShocks shocks,
        int epoch
    )
    {
        var world = layout.World;
        var isp = state.Isps[topology.IspIndex];
        int daysInMonth = world.Calendar.DaysIn(epoch);
        for (int site = 0; site < isp.Appliances.Length; site++)
            isp.Capacity[site] = isp.CachePlans[site].ServingBitsPerSecond;

        double[] before = [.. isp.Capacity];
        var activationDay = Activate(topology, state, isp, epoch, daysInMonth);
        var days = DayGroup.Of(world.Calendar, epoch, activationDay.Where(day => day > 0).Distinct().ToArray());
        int firstDay = world.Calendar.FirstDay(epoch);
        var (lines, caps, scales) = Demand(world, topology, state, offers);
        return new IspEpochInput
        {
            Epoch = epoch,
            Days = days,
            FirstDay = firstDay,
            CellLines = lines,
            CellCapBitsPerSecond = caps,
            CellRungScale = scales,
            CapacityBefore = before,
            CapacityAfter = [.. isp.Capacity],
            ActivationDay = activationDay,
            PathByteHitRatio = topology
                .Paths.Select(p => p.Kind == PathKind.Cache ? isp.CachePlans[p.Link].ByteHitRatio : 0)
                .ToArray(),
            FillBitsPerSecond = FillByProvider(world, topology, isp),
            PrefersTransit = [.. isp.PrefersTransit],
            Weight = TollDuty.Weights(world, topology.IspIndex, isp, seen),
            DayShock = shocks.For(firstDay, days),
        };
    }

    private static int[] Activate(IspTopology topology, RunState state, IspState isp, int epoch, int daysInMonth)
    {
        var activationDay = new int[topology.LinkCount];
        foreach (var order in isp.Orders.Where(o => o.Epoch <= epoch))
        {
            isp.Capacity[order.Link] = order.CapacityBitsPerSecond;
            activationDay[order.Link] = (int)Math.Round((1 - order.ShareOfMonth) * daysInMonth);
            state.Events.Add(
                new RunEvent(
                    epoch,
                    Accounts.Isp(topology.Isp.Id),
                    RunEventKind.CapacityActivated,
                    JoinedId.Of(topology.Isp.Id, topology.LinkId(order.Link)),
                    order.CapacityBitsPerSecond / UnitConversion.BitsPerSecondPerGbps,
                    order.ShareOfMonth
                )
            );
        }

        isp.Orders.RemoveAll(o => o.Epoch <= epoch);
        return activationDay;
    }

    private static (double[] Lines, double[] Caps, double[] Scales) Demand(
        World world,
        IspTopology topology,
        RunState state,
        IReadOnlyList<CohortOffer> offers
    )
    {
        var lines = new double[topology.Cells.Length];
        var caps = new double[topology.Cells.Length];
        var scales = new double[topology.Cells.Length];
        for (int cohort = 0; cohort < offers.Count; cohort++)
        for (int index = 0; index < topology.CellsOf[cohort].Length; index++)
        {
            int cell = topology.CellsOf[cohort][index];
            var data = topology.Cells[cell];
            var provider = state.Providers[data.Provider];
            double ladderTop = world.Providers[data.Provider].LadderBitsPerSecond[provider.TopRung];
            scales[cell] = offers[cohort].CellRungScale[index];
            caps[cell] = data.CapBitsPerSecond(topology.Isp.Cohorts[cohort].PlanBitsPerSecond, ladderTop, scales[cell]);
            lines[cell] = provider.InBusiness ? offers[cohort].CellLines[index] : 0;
        }

        return (lines, caps, scales);
    }

    private static double[] FillByProvider(World world, IspTopology topology, IspState isp)
    {
        var fill = new double[world.Providers.Count * UnitConversion.HoursPerDay];
        for (int site = 0; site < isp.Appliances.Length; site++)
        for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
            if (isp.CachePlans[site].FillsAt(hour))
                fill[topology.Isp.CacheSites[site].Provider * UnitConversion.HoursPerDay + hour] += isp.CachePlans[
                    site
                ].FillBitsPerSecond;
        return fill;
    }
}
