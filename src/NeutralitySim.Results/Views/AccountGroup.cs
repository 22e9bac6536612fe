namespace NeutralitySim.Results.Views;

/// <summary>Who money belongs to when accounts are put together; every side of every payment falls into exactly one group.</summary>
public enum AccountGroup
{
    /// <summary>Subscribers of all ISPs.</summary>
    Subscribers,

    /// <summary>Access ISPs.</summary>
    Isps,

    /// <summary>Large content providers.</summary>
    LargeProviders,

    /// <summary>Small content providers.</summary>
    SmallProviders,

    /// <summary>Providers that stand for all other traffic.</summary>
    OtherTraffic,

    /// <summary>Transit carriers, and whoever is paid for caches and their place.</summary>
    CachesAndTransit,

    /// <summary>All others: equipment makers, electricity suppliers, advertisers, staff and content.</summary>
    Outside,
}
