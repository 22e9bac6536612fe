namespace NeutralitySim.Validation.Theory;

/// <summary>Outcome of <see cref="AltmanEtAl2010"/>.</summary>
/// <param name="IspPrice">p1, what the user pays the ISP a unit of use.</param>
/// <param name="ProviderPrice">p2, what the user pays the provider.</param>
/// <param name="Use">D.</param>
/// <param name="IspProfit">Profit of the ISP, side payment included.</param>
/// <param name="ProviderProfit">Profit of the provider, likewise.</param>
public sealed record SidePaymentOutcome(
    double IspPrice,
    double ProviderPrice,
    double Use,
    double IspProfit,
    double ProviderProfit
)
{
    /// <summary>What the user pays in all a unit of use.</summary>
    public double UserPrice => IspPrice + ProviderPrice;
}
