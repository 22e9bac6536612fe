using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>What the households of a retail market have of a month, before tax: both the account and the indicators tell of it.</summary>
/// <param name="Market">The market.</param>
/// <param name="Households">Households that choose, with a line or without.</param>
/// <param name="StartSurplus">What a household expects of its choice at the starting prices, money.</param>
/// <param name="Gains">What a household gains against the start, money, in the order of <see cref="HouseholdParts.OfGain"/>.</param>
/// <param name="Lines">Lines of all its ISPs.</param>
/// <param name="Use">What lines and services are worth to all of them, whatever they pay, from quantities alone; money.</param>
internal sealed record HouseholdsMonth(
    RetailMarket Market,
    double Households,
    double StartSurplus,
    IReadOnlyList<double> Gains,
    double Lines,
    double Use
)
{
    /// <summary>All retail markets.</summary>
    public static IReadOnlyList<HouseholdsMonth> Of(
        WorldLayout layout,
        RunState state,
        IReadOnlyList<TrafficMonth> outcomes,
        int month
    ) => [.. RetailMarket.Of(layout.World).Select(market => Of(market, layout, state, outcomes, month))];

    private static HouseholdsMonth Of(
        RetailMarket market,
        WorldLayout layout,
        RunState state,
        IReadOnlyList<TrafficMonth> outcomes,
        int month
    )
    {
        double households = market.Households(month);
        var choice = market.Choice(month);
        double[] shares = [.. market.Isps.Select(isp => state.Isps[isp].TotalLines / households)];
        var prices = new double[shares.Length];
        var changes = new IReadOnlyList<double>[shares.Length];
        double use = households * choice.Use(shares);
        double lines = 0;
        for (int index = 0; index < prices.Length; index++)
        {
            int isp = market.Isps[index];
            var services = OfferValue.Of(layout.World, state, layout.Isps[isp], outcomes[isp], month);
            prices[index] = market.StartPrices[index] + services.Change.Total;
            changes[index] = services.Change.Parts;
            use += state.Isps[isp].TotalLines * services.Use;
            lines += state.Isps[isp].TotalLines;
        }

        return new HouseholdsMonth(
            market,
            households,
            choice.Surplus(market.StartPrices),
            [.. choice.SurplusParts(market.StartPrices, changes), choice.NotYetMoved(prices, shares)],
            lines,
            use
        );
    }
}
