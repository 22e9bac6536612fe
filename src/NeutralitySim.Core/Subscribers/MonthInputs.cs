using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>Prepares an ISP's month from the state the month before left.</summary>
internal static class MonthInputs
{
    /// <summary>Brings ordered capacity into use and lays out demand.</summary>
    public static TrafficMonthInput Prepare(
        WorldLayout layout,
        IspLayout ispLayout,
        RunState state,
        IReadOnlyList<CohortOffer> offers,
        TrafficMonth? seen,
        DayShocks shocks,
        int month
    )
    {
        var world = layout.World;
        var isp = state.Isps[ispLayout.IspIndex];
        int daysInMonth = world.Calendar.DaysIn(month);
        for (int site = 0; site < isp.Appliances.Length; site++)
            isp.Capacity[site] = isp.CachePlans[site].ServingBitsPerSecond;

        double[] before = [.. isp.Capacity];
        var activationDay = Activate(ispLayout, state, isp, month, daysInMonth);
        var days = DayGroup.Of(world.Calendar, month, activationDay.Where(day => day > 0).Distinct().ToArray());
        int firstDay = world.Calendar.FirstDay(month);
        var (lines, caps, scales) = Demand(world, ispLayout, state, offers);
        return new TrafficMonthInput
        {
            Month = month,
            Days = days,
            FirstDay = firstDay,
            CellLines = lines,
            CellCapBitsPerSecond = caps,
            CellRungScale = scales,
            CapacityBefore = before,
            CapacityAfter = [.. isp.Capacity],
            ActivationDay = activationDay,
            PathByteHitRatio = ispLayout
                .Paths.Select(p => p.Kind == PathKind.Cache ? isp.CachePlans[p.Link].ByteHitRatio : 0)
                .ToArray(),
            FillBitsPerSecond = FillByProvider(world, ispLayout, isp),
            PrefersTransit = [.. isp.PrefersTransit],
            Weight = TollDuty.Weights(world, ispLayout, isp, seen),
            DayShock = shocks.For(firstDay, days),
        };
    }

    private static int[] Activate(IspLayout ispLayout, RunState state, IspState isp, int month, int daysInMonth)
    {
        var activationDay = new int[ispLayout.LinkCount];
        foreach (var order in isp.Orders.Where(o => o.Month <= month))
        {
            isp.Capacity[order.Link] = order.CapacityBitsPerSecond;
            activationDay[order.Link] = (int)Math.Round((1 - order.ShareOfMonth) * daysInMonth);
            state.Events.Add(
                new RunEvent(
                    month,
                    Accounts.Isp(ispLayout.Isp.Id),
                    RunEventKind.CapacityActivated,
                    JoinedId.Of(ispLayout.Isp.Id, ispLayout.LinkId(order.Link)),
                    order.CapacityBitsPerSecond / UnitConversion.BitsPerSecondPerGbps,
                    order.ShareOfMonth
                )
            );
        }

        isp.Orders.RemoveAll(o => o.Month <= month);
        return activationDay;
    }

    private static (double[] Lines, double[] Caps, double[] Scales) Demand(
        World world,
        IspLayout ispLayout,
        RunState state,
        IReadOnlyList<CohortOffer> offers
    )
    {
        var lines = new double[ispLayout.Cells.Length];
        var caps = new double[ispLayout.Cells.Length];
        var scales = new double[ispLayout.Cells.Length];
        for (int cohort = 0; cohort < offers.Count; cohort++)
        for (int index = 0; index < ispLayout.CellsOf[cohort].Length; index++)
        {
            int cell = ispLayout.CellsOf[cohort][index];
            var data = ispLayout.Cells[cell];
            var provider = state.Providers[data.Provider];
            scales[cell] = offers[cohort].CellRungScale[index];
            caps[cell] = data.CapBitsPerSecond(
                ispLayout.Isp.Cohorts[cohort],
                world.Providers[data.Provider].LadderBitsPerSecond,
                provider.TopRung,
                scales[cell]
            );
            lines[cell] = provider.InBusiness ? offers[cohort].CellLines[index] : 0;
        }

        return (lines, caps, scales);
    }

    private static double[] FillByProvider(World world, IspLayout ispLayout, IspState isp)
    {
        var fill = new double[world.Providers.Count * UnitConversion.HoursPerDay];
        for (int site = 0; site < isp.Appliances.Length; site++)
        for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
            if (isp.CachePlans[site].FillsAt(hour))
                fill[ispLayout.Isp.CacheSites[site].Provider * UnitConversion.HoursPerDay + hour] += isp.CachePlans[
                    site
                ].FillBitsPerSecond;
        return fill;
    }
}
