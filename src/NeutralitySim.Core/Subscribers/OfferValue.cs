using NeutralitySim.Core.Money;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>An ISP's offer as a household compares it: what access costs, and what the services behind it are worth less than at the start.</summary>
/// <remarks>
/// <para>
/// <c>P_i = p_i + Σ_j [V_j(start) − V_j] + background</c>. A paid service j that a share a of the lines takes, of which b would take it at its
/// starting price and full quality (<see cref="Reach"/>), is worth <c>V_j = b·U(a/b) − P_j·a − w_j(1 − q_j)a</c> a line, U being
/// <see cref="ServiceDemand.Use"/>, q_j the share of wanted prime-time bitrate delivered and w_j the value of quality to an adopter, at most all that the
/// service is worth to it. A service without a price is worth <c>a(v_j − w_j(1 − q_j))</c>.
/// </para>
/// <para>At the start, with all services there, P_i = p_i.</para>
/// </remarks>
internal static class OfferValue
{
    /// <summary>What an offer costs more than at the start.</summary>
    /// <param name="world">World of the run.</param>
    /// <param name="state">State at the end of the month.</param>
    /// <param name="layout">The ISP.</param>
    /// <param name="outcome">The month at it, seen or foreseen.</param>
    /// <param name="month">Month, from 0.</param>
    public static OfferChange Change(World world, RunState state, IspLayout layout, TrafficMonth outcome, int month)
    {
        int isp = layout.IspIndex;
        var (prices, lost, quality, background) = (0.0, 0.0, 0.0, 0.0);
        double lines = state.Isps[isp].TotalLines;
        double hours = ReachedHours(world, isp, month);
        var bill = new MonthBill(world, layout, state.Isps[isp]);
        for (int provider = 0; provider < world.Providers.Count && lines > 0; provider++)
        {
            var data = world.Providers[provider];
            double reached = Reach.Of(world, isp, provider, month);
            double usage = bill.UsageFeePerAdopter(provider, state.Providers[provider], outcome);
            double taken = state.Isps[isp].Adopters(provider) / lines;
            if (data.Size == ProviderSize.Background)
            {
                background += state.Providers[provider].PassedOnPerLineMonth + usage * taken;
                continue;
            }

            double value = ValueOf(data);
            if (!state.Providers[provider].InBusiness)
            {
                lost += reached * value;
                continue;
            }

            double missed = 1 - (1 - outcome.LostQuality(provider)) * (1 - outcome.WithheldQuality[provider]);
            double share = hours > 0 ? reached * Reach.HoursPerDay(data, month) / hours : 0;
            double worth = reached > 0 ? Math.Min(value, world.Market.QualityValuePerMonth * share / reached) : 0;
            quality += taken * worth * missed;
            if (ServiceDemand.Of(data) is not { } demand || reached <= 0)
            {
                quality += Math.Max(0, reached - taken) * value;
                prices +=
                    Math.Min(reached, taken)
                    * (state.Providers[provider].RetailPricePerMonth - data.RetailPricePerMonth + usage);
                continue;
            }

            double price = state.Providers[provider].RetailPricePerMonth + usage;
            double kept = demand.Use(taken / reached) - price * taken / reached;
            prices += reached * (demand.Value - demand.Surplus(price));
            // Adopters who are not where the curve has them: driven away, or not gone yet.
            double aside = reached * (demand.Surplus(price) - kept);
            if (taken < reached * demand.Quantity(price))
                quality += aside;
            else
                prices += aside;
        }

        return new OfferChange(
            state.Isps[isp].RetailPricePerMonth - world.Isps[isp].RetailPricePerMonth,
            prices,
            lost,
            quality,
            background
        );
    }

    /// <summary>The price that moves the choice of ISP: under the linear rule quality moves lines otherwise.</summary>
    public static double InChoice(World world, RunState state, IspLayout layout, TrafficMonth outcome, int month)
    {
        var change = Change(world, state, layout, outcome, month);
        return world.Isps[layout.IspIndex].RetailPricePerMonth
            + change.Total
            - (world.Market.QualitySwitching == QualitySwitchingRule.Linear ? change.Quality : 0);
    }

    /// <summary>What an adopter would lose if the service left, money per month.</summary>
    public static double ValueOf(ContentProvider provider) =>
        ServiceDemand.Of(provider)?.Value ?? provider.ValuePerLineMonth ?? 0;

    private static double ReachedHours(World world, int isp, int month)
    {
        double hours = 0;
        for (int provider = 0; provider < world.Providers.Count; provider++)
            if (world.Providers[provider].Size != ProviderSize.Background)
                hours += Reach.Of(world, isp, provider, month) * Reach.HoursPerDay(world.Providers[provider], month);
        return hours;
    }
}
