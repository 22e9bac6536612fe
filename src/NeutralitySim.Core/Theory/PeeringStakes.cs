namespace NeutralitySim.Core.Theory;

/// <summary>
/// What ISP and provider stand to lose without a deal, in <see cref="NashBargaining"/>; money a month.
/// </summary>
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
}
