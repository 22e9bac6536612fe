namespace NeutralitySim.Validation.Theory;

/// <summary>
/// How much of a toll like ISPs hand on to their subscribers: Bertrand competition of n equal ISPs under logit demand
/// with the option to buy nothing.
/// </summary>
/// <remarks>
/// <para>
/// At price p each ISP has the share <c>s = e/(1 + n·e)</c>, <c>e = exp((A - p)/μ)</c>; its best price satisfies
/// <c>p - c = μ/(1 - s)</c>, whose right side falls with p, so the symmetric price is unique. A toll of r a subscriber,
/// received from providers, lowers net cost to c - r; the part handed on is <c>(p(c) - p(c - r))/r</c>.
/// </para>
/// <para>
/// Worked example, A = 40, μ = 6, c = 15, r = 1: one ISP lowers its price from 34.941 to 34.646 and hands on 29.6 %;
/// two 92.6 %, three 98.5 %, four 99.4 %. Competition decides who keeps the toll.
/// </para>
/// <para>
/// Derived here: model and figures. P. Coucheney, P. Maillé and B. Tuffin (IEEE Trans. Network and Service Management)
/// study ISPs and a quasi-monopoly provider with discrete choice and side payments; their model was not read and is not
/// reproduced.
/// </para>
/// </remarks>
public static class SymmetricLogitToll
{
    /// <summary>The price all ISPs set.</summary>
    /// <param name="isps">n, 1 or more.</param>
    /// <param name="value">A, value of access, in money.</param>
    /// <param name="scale">μ, how tastes differ, in money, above 0.</param>
    /// <param name="netCost">c - r, cost of a subscriber net of the toll.</param>
    public static double Price(int isps, double value, double scale, double netCost)
    {
        double MarginShortfall(double price) => netCost + scale / (1 - Share(isps, value, scale, price)) - price;

        double low = netCost + scale;
        double high = low + scale;
        while (MarginShortfall(high) > 0)
            high += high - low;
        return Bisection.End(low, high, price => MarginShortfall(price) > 0);
    }

    /// <summary>Share of all households each ISP has when all set this price, 0 to 1/n.</summary>
    public static double Share(int isps, double value, double scale, double price) =>
        1 / (isps + Math.Exp((price - value) / scale));

    /// <summary>Share of a toll that subscribers get back through the price, 0 to 1.</summary>
    /// <param name="isps">n, 1 or more.</param>
    /// <param name="value">A, value of access, in money.</param>
    /// <param name="scale">μ, how tastes differ, in money, above 0.</param>
    /// <param name="cost">c, cost of a subscriber.</param>
    /// <param name="toll">r, received a subscriber, not 0.</param>
    public static double PassThrough(int isps, double value, double scale, double cost, double toll) =>
        (Price(isps, value, scale, cost) - Price(isps, value, scale, cost - toll)) / toll;
}
