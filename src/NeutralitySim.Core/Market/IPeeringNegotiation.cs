namespace NeutralitySim.Core.Market;

/// <summary>How an ISP and a provider come to a price for direct interconnection.</summary>
public interface IPeeringNegotiation
{
    /// <summary>The agreed price per Mbps of p95 and month, or null when they part without a deal.</summary>
    double? Agree(PeeringCase peering);
}
