namespace NeutralitySim.Core.Worlds;

/// <summary>A payment by a content provider to an access ISP for terminating its traffic. Never for peering.</summary>
/// <param name="Fee">Basis and price.</param>
/// <param name="TrafficShareThreshold">Share of the ISP's peak traffic above which a provider owes the toll, 0 to 1.</param>
/// <param name="SmallProvidersExempt">True when providers of size small never pay.</param>
/// <param name="CoversTransit">True when traffic that arrives over transit is charged too, so that rerouting saves nothing.</param>
/// <param name="CoversCaches">True when traffic served by a cache inside the ISP is charged too.</param>
public sealed record Toll(
    Fee Fee,
    double TrafficShareThreshold,
    bool SmallProvidersExempt,
    bool CoversTransit,
    bool CoversCaches
)
{
    /// <summary>Indices of the providers that may owe it, as where a law names gatekeepers; null for all; background
    /// traffic named here owes above a threshold like anyone.</summary>
    public IReadOnlyList<int>? Payers { get; init; }

    /// <summary>
    /// Share, 0 to 1, of all that all senders send to the ISP's lines up to which a sender owes nothing; the price is for what it sends beyond.
    /// </summary>
    public double ExemptShare { get; init; }
}
