using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>A cohort between two months: it reacts to what it saw and offers its demand.</summary>
public static class CohortMonth
{
    /// <summary>Reacts and offers.</summary>
    /// <param name="layout">World of the run.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="cohort">Index of the cohort in its ISP.</param>
    /// <param name="state">State the month before left.</param>
    /// <param name="order">What the cohort saw, and the month to come.</param>
    public static CohortOffer Offer(WorldLayout layout, int isp, int cohort, CohortState state, CohortOrder order)
    {
        var world = layout.World;
        var ispLayout = layout.Isps[isp];
        var data = ispLayout.Isp.Cohorts[cohort];
        if (order.Review is { } review)
            state = new CohortState(
                state.Lines * (1 + data.LineGrowthPerMonth) * review.SwitchingFactor,
                Adoption.Next(world, state.Adoption, review)
            );
        int[] cells = ispLayout.CellsOf[cohort];
        double diverted = order.Review is { } seen ? Diverted(world, isp, seen.InBusiness, order.Month) : 1;
        var lines = new double[cells.Length];
        var scales = new double[cells.Length];
        for (int index = 0; index < cells.Length; index++)
        {
            var cell = ispLayout.Cells[cells[index]];
            var provider = world.Providers[cell.Provider];
            scales[index] = data.RungScale(provider, order.Month);
            lines[index] =
                state.Lines
                * state.Adoption[cell.Provider]
                * cell.Share
                * Viewing(world, provider, order.Month)
                * (provider.Size == ProviderSize.Background ? 1 : diverted);
        }

        return new CohortOffer(state, lines, scales);
    }

    // Hours of services that left go in part to those that stayed, in proportion to their own; nobody pays for a service more on that account.
    private static double Diverted(World world, int isp, IReadOnlyList<bool> inBusiness, int month)
    {
        var (gone, there) = (0.0, 0.0);
        for (int provider = 0; provider < inBusiness.Count; provider++)
        {
            if (world.Providers[provider].Size == ProviderSize.Background)
                continue;
            double hours = Reach.HoursPerLineDay(world, isp, provider, month);
            if (inBusiness[provider])
                there += hours;
            else
                gone += hours;
        }

        return there > 0 ? 1 + world.Market.DivertedViewing * gone / there : 1;
    }

    private static double Viewing(World world, ContentProvider provider, int month) =>
        Math.Pow(1 + provider.ViewingGrowthPerMonth, month)
        * provider.Season[world.Calendar.DateOf(month).Month - 1]
        / provider.Season.Average();
}
