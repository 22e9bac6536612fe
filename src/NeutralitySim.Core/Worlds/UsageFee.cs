namespace NeutralitySim.Core.Worlds;

/// <summary>
/// A price per volume that subscribers pay their ISP for what they receive, as the marginal price of a capped plan. Zero
/// rating exempts the traffic of some providers; where these pay instead of their viewers, it is sponsored data.
/// </summary>
/// <remarks>
/// Viewers count the fee as part of a service's price, so adoption and the choice of ISP answer it by the service's demand. It counts what is
/// delivered, from caches or not. Allowances below a cap are not modelled.
/// </remarks>
/// <param name="PricePerGigabyte">Paid by subscribers for the traffic of providers that are not zero-rated, 0 or more.</param>
/// <param name="ZeroRated">Indices of the providers whose traffic costs subscribers nothing.</param>
/// <param name="SponsorPricePerGigabyte">Paid to the ISP by a zero-rated provider, 0 or more; 0 where the ISP asks nothing.</param>
public sealed record UsageFee(double PricePerGigabyte, IReadOnlyList<int> ZeroRated, double SponsorPricePerGigabyte)
{
    /// <summary>What a subscriber pays per GB of a provider's traffic.</summary>
    public double PriceOf(int provider) => ZeroRated.Contains(provider) ? 0 : PricePerGigabyte;

    /// <summary>What the provider pays the ISP per GB of its traffic.</summary>
    public double SponsorPriceOf(int provider) => ZeroRated.Contains(provider) ? SponsorPricePerGigabyte : 0;
}
