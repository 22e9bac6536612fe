namespace NeutralitySim.Core.Deals;

/// <summary>
/// The fee an ISP and a provider agree on: asymmetric Nash bargaining over what both gain by a deal.
/// </summary>
/// <remarks>
/// <para>
/// G_I and G_C are the gains of ISP and provider over no deal, g the ISP's bargaining power. The fee F from provider to
/// ISP maximises <c>(G_I + F)^g·(G_C - F)^(1-g)</c>: <c>F = g·G_C - (1-g)·G_I</c>; there is a deal if G_I + G_C ≥ 0. A
/// negative fee is paid by the ISP. Worked example, g = 0.5: gains of 0.2 and 0.6 give a fee of 0.2, gains of 0.6 and 0.2 one of
/// -0.2.
/// </para>
/// <para>
/// Sourced (abstracts): bargaining explains prices of premium peering (ACM doi 10.1145/2883610), with a parameter for
/// power (Altman, Hanawal, Sundaresan).
/// </para>
/// </remarks>
internal static class NashBargaining
{
    /// <summary>Fee from provider to ISP, or null when both together would lose by a deal.</summary>
    /// <param name="ispGain">G_I before any fee.</param>
    /// <param name="providerGain">G_C before any fee.</param>
    /// <param name="ispPower">g, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Power is outside its range.</exception>
    public static double? Fee(double ispGain, double providerGain, double ispPower)
    {
        if (!(ispPower is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(ispPower), ispPower, "Power must be 0 to 1.");
        return ispGain + providerGain < 0 ? null : ispPower * providerGain - (1 - ispPower) * ispGain;
    }
}
