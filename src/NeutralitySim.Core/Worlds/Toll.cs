namespace NeutralitySim.Core.Worlds;

/// <summary>A payment by a content provider to an access ISP for terminating its traffic, or to the state as a tax on that or on turnover. Never for peering.</summary>
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

    /// <summary>Who has it; of a toll on <see cref="FeeBasis.Revenue"/> the state.</summary>
    public TollPayee Payee { get; init; }

    /// <summary>Of a toll on turnover: what a provider must take a month in the country to owe it, and then on all of it.</summary>
    public double HomeTurnoverPerMonth { get; init; }

    /// <summary>Of a toll on turnover: what a provider must take a month in the whole world to owe it.</summary>
    public double WorldTurnoverPerMonth { get; init; }

    /// <summary>True where it counts turnover, not traffic.</summary>
    public bool IsOnTurnover => Fee.Basis == FeeBasis.Revenue;
}
