using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Subscribers;

/// <summary>
/// What a line at an ISP costs a household more than at the start, money per line and month, part by part: each effect is in one part.
/// </summary>
/// <param name="Access">The price of access.</param>
/// <param name="ServicePrices">Prices of services that are still there, data by volume for them included.</param>
/// <param name="ServicesLost">Services that have left: all that they were worth to those who took them.</param>
/// <param name="Quality">Quality lost, and those whom it drove away.</param>
/// <param name="Background">What other senders pass on to their customers, and data by volume for other traffic.</param>
internal readonly record struct OfferChange(
    double Access,
    double ServicePrices,
    double ServicesLost,
    double Quality,
    double Background
)
{
    /// <summary>All parts.</summary>
    public double Total => Access + ServicePrices + ServicesLost + Quality + Background;

    /// <summary>The parts in the order of <see cref="HouseholdParts.OfOffer"/>.</summary>
    public IReadOnlyList<double> Parts => [Access, ServicePrices, ServicesLost, Quality, Background];
}
