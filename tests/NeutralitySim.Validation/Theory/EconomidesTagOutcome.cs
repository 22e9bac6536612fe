namespace NeutralitySim.Validation.Theory;

/// <summary>Prices, participation and surplus in <see cref="EconomidesTag2012"/>.</summary>
/// <param name="Price">p to a consumer.</param>
/// <param name="Fee">s to a provider; negative when content is subsidised.</param>
/// <param name="Consumers">n_c, share of consumers who join; meaningful from 0 to 1.</param>
/// <param name="Providers">n_cp, share of providers who join; meaningful from 0 to 1.</param>
/// <param name="IspProfit">Π.</param>
/// <param name="ConsumerSurplus">CS.</param>
/// <param name="ProviderSurplus">Surplus of all providers.</param>
public sealed record EconomidesTagOutcome(
    double Price,
    double Fee,
    double Consumers,
    double Providers,
    double IspProfit,
    double ConsumerSurplus,
    double ProviderSurplus
)
{
    /// <summary>Surplus of all three sides.</summary>
    public double TotalSurplus => IspProfit + ConsumerSurplus + ProviderSurplus;
}
