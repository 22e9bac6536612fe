namespace NeutralitySim.Validation.Theory;

/// <summary>The market of <see cref="ChoiKim2010"/>; time and money in any one unit each.</summary>
/// <param name="Capacity">μ, requests the link serves a unit of time, above λ.</param>
/// <param name="Arrivals">λ, requests a unit of time, above 0.</param>
/// <param name="DelayCost">k, a user's cost of a unit of waiting, 0 or more.</param>
/// <param name="TransportCost">t, how much users care which provider they use, above 0.</param>
/// <param name="ProviderMargin">m, a provider's margin on a request, 0 or more.</param>
/// <param name="Value">v, a user's value of content.</param>
public sealed record ChoiKimMarket(
    double Capacity,
    double Arrivals,
    double DelayCost,
    double TransportCost,
    double ProviderMargin,
    double Value
);
