using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>
/// Demand for a paid service: the one curve behind its price, its adoption and its value to those who take it, per line that would take it
/// at the starting price.
/// </summary>
/// <remarks>
/// <para>
/// <c>D(P) = [1 + (1 − 1/r)(P − p₀)/m₀]^(r/(1−r))</c> (J. Bulow and P. Pfleiderer, Journal of Political Economy 91, 1983): r = ½ is linear, 1
/// exponential, above 1 like constant elasticity. m₀ is the starting price less what a subscriber costs in the month. Then the best price
/// under a charge t is <c>p₀ + r·t</c>, the elasticity at the start −p₀/m₀, and the surplus of an adopter there r·m₀: stated apart they
/// would contradict each other.
/// </para>
/// <para>
/// Worked examples: p₀ = 12, cost 7, r = ½: elasticity −2.4, value 2.5; cost 1.5, r = 1: −1.143 and 10.5. Money in any one unit. Immutable.
/// </para>
/// </remarks>
/// <param name="Price">p₀, above 0.</param>
/// <param name="Margin">m₀, above 0.</param>
/// <param name="PassThrough">r, above 0: share of a charge that the best price passes on.</param>
public readonly record struct ServiceDemand(double Price, double Margin, double PassThrough)
{
    // Nearer than this to 1 the power is the exponential to all digits.
    private const double NearOne = 1e-9;

    /// <summary>Elasticity at the starting price.</summary>
    public double Elasticity => -Price / Margin;

    /// <summary>Surplus of an adopter at the starting price; what it loses when the service leaves.</summary>
    public double Value => PassThrough * Margin;

    private bool IsExponential => Math.Abs(PassThrough - 1) < NearOne;

    /// <summary>The demand that a provider's data imply; null for a service without a price, or one that costs all that it takes in.</summary>
    public static ServiceDemand? Of(ContentProvider provider) =>
        provider.RetailPricePerMonth > provider.MarginalCostPerLineMonth && provider.PassThrough > 0
            ? new ServiceDemand(
                provider.RetailPricePerMonth,
                provider.RetailPricePerMonth - provider.MarginalCostPerLineMonth,
                provider.PassThrough
            )
            : null;

    /// <summary>The price that earns most when each subscriber costs so much more than at the start; at most that at which nobody subscribes.</summary>
    public double BestPrice(double charge) =>
        Math.Min(
            Price + PassThrough * charge,
            PassThrough < 1 && !IsExponential
                ? Price + Margin * PassThrough / (1 - PassThrough)
                : double.PositiveInfinity
        );

    /// <summary>Adopters over those at the starting price.</summary>
    public double Quantity(double price)
    {
        double above = (price - Price) / Margin;
        if (IsExponential)
            return Math.Exp(-above);
        double rest = 1 + (1 - 1 / PassThrough) * above;
        return rest > 0 ? Math.Pow(rest, PassThrough / (1 - PassThrough)) : 0;
    }

    /// <summary>Area under demand right of a price, per adopter at the starting price.</summary>
    public double Surplus(double price)
    {
        double rest = 1 + (1 - 1 / PassThrough) * (price - Price) / Margin;
        return PassThrough * Margin * Math.Max(0, rest) * Quantity(price);
    }

    /// <summary>Area under inverse demand left of a quantity: what those adopters would give at most, from the quantity alone.</summary>
    public double Use(double quantity)
    {
        if (quantity <= 0)
            return 0;
        if (IsExponential)
            return quantity * (Price - Margin * (Math.Log(quantity) - 1));
        double exponent = 1 / PassThrough - 1;
        return quantity * (Price + Margin / exponent)
            - Margin / exponent * Math.Pow(quantity, exponent + 1) / (exponent + 1);
    }
}
