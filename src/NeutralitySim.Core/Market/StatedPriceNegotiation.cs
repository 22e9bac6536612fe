namespace NeutralitySim.Core.Market;

/// <summary>The ISP states a price; the provider takes it when better quality and saved transit are worth as much.</summary>
public sealed class StatedPriceNegotiation : IPeeringNegotiation
{
    /// <inheritdoc/>
    public double? Agree(PeeringCase peering)
    {
        double charge = peering.PercentileMbps * peering.StatedPricePerMbpsMonth;
        return peering.ProviderQualityGain + peering.ProviderTransitSaved >= charge
            ? peering.StatedPricePerMbpsMonth
            : null;
    }
}
