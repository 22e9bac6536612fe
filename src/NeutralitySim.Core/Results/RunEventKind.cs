namespace NeutralitySim.Core.Results;

/// <summary>Kind of decision or change; in brackets what value and reason hold.</summary>
public enum RunEventKind
{
    /// <summary>Capacity ordered [Gbit/s; utilisation].</summary>
    UpgradeOrdered,

    /// <summary>Capacity refused for want of a deal [Gbit/s wanted; utilisation].</summary>
    UpgradeRefused,

    /// <summary>Deal signed [price per Mbps and month; provider's gain per month].</summary>
    DealSigned,

    /// <summary>Ordered capacity came into use [Gbit/s; share of the month].</summary>
    CapacityActivated,

    /// <summary>Traffic moved to transit [Gbit/s; saving per month].</summary>
    Rerouted,

    /// <summary>Top bitrate lowered [Mbit/s; network charges over revenue].</summary>
    BitrateCut,

    /// <summary>Appliances deployed [appliances in all; busy-hour traffic in Gbit/s].</summary>
    CachesDeployed,

    /// <summary>Retail price changed [new price; network charge a provider pays, or receipts from providers an ISP has, per line].</summary>
    PriceChanged,

    /// <summary>Provider left [months of loss; margin it expected of the best it could do].</summary>
    Exit,

    /// <summary>Traffic moved back to peering [Gbit/s; saving per month].</summary>
    ReturnedToPeering,

    /// <summary>Top bitrate raised again [Mbit/s; network charges over revenue].</summary>
    BitrateRestored,

    /// <summary>Appliances taken away [appliances left; saving per month].</summary>
    CachesWithdrawn,

    /// <summary>Deal over and its ports handed back [price per Mbps and month it had; what the provider gained by it per month].</summary>
    DealEnded,
}
