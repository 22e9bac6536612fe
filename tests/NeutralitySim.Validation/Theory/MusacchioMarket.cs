namespace NeutralitySim.Validation.Theory;

/// <summary>The market of <see cref="MusacchioSchwartzWalrand2009"/>; money in any one unit.</summary>
/// <param name="AdvertisingRate">a, what a provider earns a click, above 0.</param>
/// <param name="Isps">N, 1 or more.</param>
/// <param name="Providers">M, 1 or more.</param>
/// <param name="UserPriceTolerance">θ, the price a click at which demand falls to 1/e, above 0.</param>
/// <param name="ProviderExponent">v, returns to providers' investment, above 0; v + w below 1.</param>
/// <param name="IspExponent">w, returns to ISPs' investment, above 0.</param>
/// <param name="Spillover">ρ, share of an ISP's investment that serves all ISPs, 0 to 1.</param>
/// <param name="IspCost">α, cost of a unit of the ISP's investment, above 0.</param>
/// <param name="ProviderCost">β, cost of a unit of the provider's investment, above 0.</param>
public sealed record MusacchioMarket(
    double AdvertisingRate,
    int Isps,
    int Providers = 10,
    double UserPriceTolerance = 1,
    double ProviderExponent = 0.3,
    double IspExponent = 0.3,
    double Spillover = 0.1,
    double IspCost = 1,
    double ProviderCost = 1
)
{
    /// <summary>
    /// a/θ below which two-sided ISPs would pay providers, and at which both regimes tie: v/(N(1-v) + v).
    /// </summary>
    public double LowerTie => ProviderExponent / (Isps * (1 - ProviderExponent) + ProviderExponent);
}
