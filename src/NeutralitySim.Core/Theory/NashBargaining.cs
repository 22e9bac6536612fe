namespace NeutralitySim.Core.Theory;

/// <summary>
/// The fee an ISP and a provider agree on: asymmetric Nash bargaining over what both gain by a deal.
/// </summary>
/// <remarks>
/// <para>
/// G_I and G_C are the gains of ISP and provider over no deal, g the ISP's bargaining power. The fee F from provider to
/// ISP maximises <c>(G_I + F)^g·(G_C - F)^(1-g)</c>: <c>F = g·G_C - (1-g)·G_I</c>; there is a deal if G_I + G_C ≥ 0. A
/// negative fee is paid by the ISP. Per Mbps at peak, for a provider whose users take b Mbps each at peak,
/// </para>
/// <code>
/// f = g(m_C·δ_C/b + τ_C) - (1-g)(m_I·δ_I/b + τ_I)          δ_I = δ_max·share
/// </code>
/// <para>
/// with m the monthly margin on a customer, δ_C the share of its users the provider loses without a deal, δ_I the share
/// of those users who leave the ISP, τ the transit cost avoided; δ_I grows with the provider's share of the ISP's
/// subscribers.
/// </para>
/// <para>
/// Worked example, g = 0.5, m_C = 4, δ_C = 0.1, b = 0.75, τ_C = 0.1, m_I = 12, δ_max = 0.12, τ_I = 0 (EUR, Mbps,
/// months): a provider used by 1 % of subscribers pays 0.307, one used by 32.9861 % nothing, one used by half is paid
/// 0.163. Size decides who pays.
/// </para>
/// <para>
/// Sourced (abstracts): bargaining explains prices of premium peering (ACM doi 10.1145/2883610), with a parameter for
/// power (Altman, Hanawal, Sundaresan). Derived here: the fee per Mbps and figures; δ_I proportional to size is an
/// assumption.
/// </para>
/// </remarks>
public static class NashBargaining
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

    /// <summary>Fee per Mbps at peak and month, or null when there is no deal.</summary>
    public static double? FeePerPeakMbps(PeeringStakes stakes, double ispPower) =>
        Fee(stakes.IspGainPerPeakMbps, stakes.ProviderGainPerPeakMbps, ispPower);
}
