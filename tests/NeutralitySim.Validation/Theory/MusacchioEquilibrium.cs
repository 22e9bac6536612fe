namespace NeutralitySim.Validation.Theory;

/// <summary>Symmetric equilibrium of <see cref="MusacchioSchwartzWalrand2009"/>, in the money of the market.</summary>
/// <param name="Isp">What each ISP chooses.</param>
/// <param name="ProviderInvestment">c of each provider.</param>
/// <param name="Clicks">B, clicks at each ISP.</param>
/// <param name="IspProfit">Profit of each ISP.</param>
/// <param name="ProviderProfit">Profit of each provider.</param>
/// <param name="ConsumerSurplus">Surplus of all users, N·θ·B.</param>
/// <param name="Welfare">W, the sum over all ISPs, providers and users.</param>
public sealed record MusacchioEquilibrium(
    MusacchioStrategy Isp,
    double ProviderInvestment,
    double Clicks,
    double IspProfit,
    double ProviderProfit,
    double ConsumerSurplus,
    double Welfare
);
