using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>The ISPs that compete for the same households, and those households' choice among them or none.</summary>
/// <remarks>
/// What an offer is worth is set so that at the starting prices, moved on by the growth of lines alone, the market shares
/// are the choice probabilities and <see cref="MarketSettings.OutsideShare"/> of households take none: nobody has a reason to move.
/// </remarks>
public sealed class RetailMarket
{
    private readonly World _world;

    private RetailMarket(World world, IReadOnlyList<int> isps)
    {
        _world = world;
        Isps = isps;
        StartPrices = isps.Select(isp => world.Isps[isp].RetailPricePerMonth).ToArray();
    }

    /// <summary>Indices of its ISPs.</summary>
    public IReadOnlyList<int> Isps { get; }

    /// <summary>Their prices at the start, per line and month.</summary>
    public IReadOnlyList<double> StartPrices { get; }

    /// <summary>All retail markets of a world that have lines, in the order of their first ISP.</summary>
    public static IReadOnlyList<RetailMarket> Of(World world) =>
        Enumerable
            .Range(0, world.Isps.Count)
            .GroupBy(isp => world.Isps[isp].RetailMarket)
            .Select(isps => new RetailMarket(world, isps.ToArray()))
            .Where(market => market.Lines(0) > 0)
            .ToArray();

    /// <summary>Households that choose, with a line or without, in a month.</summary>
    public double Households(int month) => Lines(month) / (1 - _world.Market.OutsideShare);

    /// <summary>Their choice in a month.</summary>
    internal LogitMarket Choice(int month)
    {
        double households = Households(month);
        return LogitMarket.Observed(
            _world.Market.ChoiceScale,
            StartPrices,
            Isps.Select(isp => LinesOf(isp, month) / households).ToArray()
        );
    }

    /// <summary>
    /// What each of its ISPs takes a line to cost when it sets prices, per month, implied by its price at the start; may be below 0.
    /// </summary>
    public double[] ImpliedCosts() => Choice(0).CostsBehind(StartPrices);

    private double Lines(int month) => Isps.Sum(isp => LinesOf(isp, month));

    private double LinesOf(int isp, int month) => Reach.Lines(_world, isp, month);
}
