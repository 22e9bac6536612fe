namespace NeutralitySim.Core.Isps;

/// <summary>What binds an ISP whose link is full.</summary>
public enum UpgradeDuty
{
    /// <summary>The regime: it must add capacity.</summary>
    Regime,

    /// <summary>A deal, or that the traffic is that of all and sundry, with whom there is none to make: it must add capacity.</summary>
    Deal,

    /// <summary>Nothing: it may add capacity or hold out for a deal.</summary>
    None,
}
