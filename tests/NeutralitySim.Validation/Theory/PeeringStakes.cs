using NeutralitySim.Core.Deals;

namespace NeutralitySim.Validation.Theory;

/// <summary>
/// What ISP and provider stand to lose without a deal, in <see cref="NashBargaining"/>; money a month.
/// </summary>
/// <remarks>
/// <para>Per Mbps at peak, for a provider whose users take b Mbps each at peak, with g the ISP's bargaining power, the fee is</para>
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
/// 0.163. Size decides who pays. Derived here: the fee per Mbps and figures; δ_I proportional to size is an assumption.
/// </para>
/// </remarks>
/// <param name="ProviderShare">Share of the ISP's subscribers who use the provider, 0 to 1.</param>
/// <param name="ProviderMargin">m_C, the provider's margin on a user.</param>
/// <param name="ProviderLoss">δ_C, share of its users the provider loses without a deal, 0 to 1.</param>
/// <param name="PeakMegabitsPerSecondPerUser">b, traffic at peak of each of the provider's users, above 0.</param>
/// <param name="ProviderTransitSaving">τ_C, transit the provider avoids, per Mbps.</param>
/// <param name="IspMargin">m_I, the ISP's margin on a subscriber.</param>
/// <param name="LargestIspLoss">δ_max, share of its users who would leave the ISP if all used the provider.</param>
/// <param name="IspTransitSaving">τ_I, transit the ISP avoids, per Mbps.</param>
public sealed record PeeringStakes(
    double ProviderShare,
    double ProviderMargin,
    double ProviderLoss,
    double PeakMegabitsPerSecondPerUser,
    double ProviderTransitSaving,
    double IspMargin,
    double LargestIspLoss,
    double IspTransitSaving
)
{
    /// <summary>G_C per Mbps at peak: m_C·δ_C/b + τ_C.</summary>
    public double ProviderGainPerPeakMbps =>
        ProviderMargin * ProviderLoss / PeakMegabitsPerSecondPerUser + ProviderTransitSaving;

    /// <summary>G_I per Mbps at peak: m_I·δ_max·share/b + τ_I.</summary>
    public double IspGainPerPeakMbps =>
        IspMargin * LargestIspLoss * ProviderShare / PeakMegabitsPerSecondPerUser + IspTransitSaving;

    /// <summary>Fee per Mbps at peak and month if the ISP could only refuse and nothing bounded it; of either sign.</summary>
    public double FeePerPeakMbps(double ispPower) =>
        NashBargaining.Fee((IspGainPerPeakMbps, ProviderGainPerPeakMbps), ispPower);
}
