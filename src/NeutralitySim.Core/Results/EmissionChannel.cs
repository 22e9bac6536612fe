namespace NeutralitySim.Core.Results;

/// <summary>Way by which a regime can change emissions in the hybrid model. There is no other.</summary>
public enum EmissionChannel
{
    /// <summary>Where bytes are served: through how much core and over which ports they pass.</summary>
    CacheLocality,

    /// <summary>Volume per hour watched, lower under congestion or a cut ladder.</summary>
    DeliveredBitrate,

    /// <summary>Cache appliances and port capacity in place.</summary>
    ProvisionedUnits,

    /// <summary>Lines in service by access technology.</summary>
    FixedOrMobile,

    /// <summary>Hours watched and on which devices.</summary>
    ViewingHours,

    /// <summary>Carbon intensity of the grid that feeds each site.</summary>
    ServingGrid,

    /// <summary>Parameters that the scenario itself changes under a regime; 0 unless it does.</summary>
    Assumptions,
}
