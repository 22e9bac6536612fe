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
    /// <summary>What an offer costs more than at the start, and what its services are worth.</summary>
    /// <param name="world">World of the run.</param>
    /// <param name="state">State at the end of the month.</param>
    /// <param name="layout">The ISP.</param>
    /// <param name="outcome">The month at it, seen or foreseen.</param>
    /// <param name="month">Month, from 0.</param>
    /// <returns>The change, and the value of use of all services less that at the start, from quantities alone; money per line.</returns>
    public static (OfferChange Change, double Use) Of(
        World world,
        RunState state,
        IspLayout layout,
        TrafficMonth outcome,
        int month
    )
    {
        int isp = layout.IspIndex;
        var (prices, lost, quality, background, use) = (0.0, 0.0, 0.0, 0.0, 0.0);
        double lines = state.Isps[isp].TotalLines;
        double hours = ReachedHours(world, isp, month);
        var bill = new MonthBill(world, layout, state.Isps[isp]);
        for (int provider = 0; provider < world.Providers.Count && lines > 0; provider++)
        {
            var (data, now) = (world.Providers[provider], state.Providers[provider]);
            double reached = Reach.Of(world, isp, provider, month);
            double usage = bill.UsageFeePerAdopter(provider, now, outcome);
            double taken = state.Isps[isp].Adopters(provider) / lines;
            if (data.Size == ProviderSize.Background)
            {
                background += now.PassedOnPerLineMonth + usage * taken;
                use += taken * data.RetailPricePerMonth;
                continue;
            }

            double value = ValueOf(world, data);
            double missed = 1 - (1 - outcome.LostQuality(provider)) * (1 - outcome.WithheldQuality[provider]);
            double share = hours > 0 ? Reach.HoursPerLineDay(world, isp, provider, month) / hours : 0;
            double worth =
                reached > 0
                    ? Math.Min(value, BeforeTax(world, world.Market.QualityValuePerMonth) * share / reached)
                    : 0;
            double coarse = now.InBusiness ? taken * worth * missed : 0;
            quality += coarse;
            use -= coarse;
            double price = now.RetailPricePerMonth + usage;
            if (ServiceDemand.Of(data) is not { } demand || reached <= 0)
            {
                // Worth its price, or a stated value, to whoever takes it.
                use += taken * (data.RetailPricePerMonth + value) - reached * value;
                prices += taken * (price - data.RetailPricePerMonth);
                if (now.InBusiness)
                    quality += (reached - taken) * value;
                else
                    lost += reached * value;
                continue;
            }

            use += reached * (demand.Use(taken / reached) - value);
            if (!now.InBusiness)
            {
                lost += reached * value;
                continue;
            }

            prices += reached * (value - demand.Surplus(price));
            // Adopters who are not where the curve has them: driven away, or not gone yet.
            double aside = reached * (demand.Surplus(price) - demand.Use(taken / reached)) + price * taken;
            if (taken < reached * demand.Quantity(price))
                quality += aside;
            else
                prices += aside;
        }

        return (
            new OfferChange(
                state.Isps[isp].RetailPricePerMonth - world.Isps[isp].RetailPricePerMonth,
                prices,
                lost,
                quality,
                background
            ),
            use
        );
    }

    /// <summary>What an offer costs more than at the start.</summary>
    public static OfferChange Change(World world, RunState state, IspLayout layout, TrafficMonth outcome, int month) =>
        Of(world, state, layout, outcome, month).Change;

    /// <summary>The price that moves the choice of ISP: under the linear rule quality moves lines otherwise.</summary>
    public static double InChoice(World world, RunState state, IspLayout layout, TrafficMonth outcome, int month)
    {
        var change = Change(world, state, layout, outcome, month);
        return world.Isps[layout.IspIndex].RetailPricePerMonth
            + change.Total
            - (world.Market.QualitySwitching == QualitySwitchingRule.Linear ? change.Quality : 0);
    }

    // What an adopter would lose if the service left, money per month before tax, as prices are.
    private static double ValueOf(World world, ContentProvider provider) =>
        ServiceDemand.Of(provider)?.Value ?? BeforeTax(world, provider.ValuePerLineMonth ?? 0);

    // A worth that is stated is a household's own money; a price comes with the tax on top.
    private static double BeforeTax(World world, double stated) => stated / (1 + world.Market.ValueAddedTax);

    private static double ReachedHours(World world, int isp, int month)
    {
        double hours = 0;
        for (int provider = 0; provider < world.Providers.Count; provider++)
            if (world.Providers[provider].Size != ProviderSize.Background)
                hours += Reach.HoursPerLineDay(world, isp, provider, month);
        return hours;
    }
}
