namespace NeutralitySim.Validation.Theory;

/// <summary>
/// Side payments between an ISP and a provider who both charge the user: E. Altman, P. Bernhard, S. Caron, G. Kesidis
/// and others, arXiv 1006.3894, 2010.
/// </summary>
/// <remarks>
/// <para>
/// At prices p1 of the ISP and p2 of the provider, both by use, demand is <c>D = D0 - d(p1 + p2)</c>. The provider pays
/// the ISP ps a unit of use and earns pa by advertising: <c>U_isp = (p1 + ps)·D</c>, <c>U_cp = (p2 - ps + pa)·D</c>.
/// Each setting its best price given the other's:
/// </para>
/// <code>
/// D = (D0 + d·pa)/3     p1 = D/d - ps     p2 = D/d + ps - pa     U_isp = U_cp = (D0 + d·pa)²/(9d)
/// together they would set p1 + p2 = (D0/d - pa)/2, so D = (D0 + d·pa)/2 and earn (D0 + d·pa)²/(4d)
/// </code>
/// <para>
/// The side payment drops out of demand, of the sum of prices and of both profits: while both sides price freely, a
/// toll only moves between two bills (the waterbed). Worked example, D0 = 100, d = 2, pa = 5: D = 36.667 and both earn
/// 672.22 at any ps; ps = 0 gives p1 = 18.333, p2 = 13.333, ps = 8 gives 10.333 and 21.333, in sum 31.667 both times.
/// Together: 22.5, D = 55, 1512.5.
/// </para>
/// <para>Sourced: the setting (abstract). Derived here: equilibrium, neutrality of ps and figures.</para>
/// </remarks>
public static class AltmanEtAl2010
{
    /// <summary>Prices, use and profits when each side sets its own price.</summary>
    /// <param name="baseDemand">D0, use at price 0, above 0.</param>
    /// <param name="slope">d, use lost a unit of price, above 0.</param>
    /// <param name="advertising">pa, advertising income a unit of use.</param>
    /// <param name="sidePayment">ps, from provider to ISP a unit of use; negative for the other way.</param>
    public static SidePaymentOutcome Nash(double baseDemand, double slope, double advertising, double sidePayment)
    {
        double use = (baseDemand + slope * advertising) / 3;
        double ispPrice = use / slope - sidePayment;
        double providerPrice = use / slope + sidePayment - advertising;
        return new(ispPrice, providerPrice, use, use * use / slope, use * use / slope);
    }

    /// <summary>The sum of prices, use and joint profit when both sides set one price together.</summary>
    public static (double TotalPrice, double Use, double JointProfit) Cooperative(
        double baseDemand,
        double slope,
        double advertising
    )
    {
        double use = (baseDemand + slope * advertising) / 2;
        return ((baseDemand / slope - advertising) / 2, use, use * use / slope);
    }
}
