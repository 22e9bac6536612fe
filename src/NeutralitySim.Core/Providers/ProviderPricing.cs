namespace NeutralitySim.Core.Providers;

/// <summary>The price that earns a content provider most, given what it pays access ISPs per subscriber.</summary>
/// <remarks>
/// Demand is linear through the starting point with the stated elasticity there, <c>D = 1 + ε(p − p₀)/p₀</c>, as the
/// provider's in E. Altman, P. Bernhard, S. Caron, G. Kesidis et al. (arXiv 1006.3894). The starting price is taken to be the best one without
/// charges, which implies a cost of <c>c = p₀ + p₀/ε</c>; a charge t then makes <c>p = p₀ + t/2</c> best, up to the price <c>p₀ − p₀/ε</c> at
/// which nobody subscribes: half is passed on, half is borne. A demand of constant elasticity weaker than −1, which
/// adoption follows between months, has no best price.
/// </remarks>
internal static class ProviderPricing
{
    /// <summary>The best price; the starting one where there is none or demand does not answer.</summary>
    /// <param name="startPrice">p₀, per subscriber and month, 0 or more.</param>
    /// <param name="elasticity">ε, 0 or less.</param>
    /// <param name="charge">t, paid to access ISPs per subscriber and month, 0 or more.</param>
    public static double BestPrice(double startPrice, double elasticity, double charge)
    {
        if (startPrice <= 0 || elasticity >= 0)
            return startPrice;
        double choke = startPrice - startPrice / elasticity;
        double impliedCost = startPrice + startPrice / elasticity;
        return Math.Min(choke, (choke + impliedCost + charge) / 2);
    }
}
