namespace NeutralitySim.Results.Views;

/// <summary>Where a fee comes from, and where it ends up: first the parts of the side that pays, to <see cref="OtherPaid"/>.</summary>
public enum FeePart
{
    /// <summary>Paid by subscribers of video services through higher prices.</summary>
    VideoSubscribers,

    /// <summary>Paid out of the margins of large providers.</summary>
    LargeProviders,

    /// <summary>Paid out of the margins of small providers.</summary>
    SmallProviders,

    /// <summary>Paid by the senders of all other traffic.</summary>
    OtherTraffic,

    /// <summary>Paid by the customers of those senders, and by advertisers, to whom it is passed on.</summary>
    OtherCustomers,

    /// <summary>Paid out of what providers save elsewhere on the network: transit, ports, caches, capacity.</summary>
    ProvidersNetwork,

    /// <summary>The rest on the side of the payers: customers and advertising won or lost, other costs.</summary>
    OtherPaid,

    /// <summary>Kept by ISPs as margin.</summary>
    KeptByIsps,

    /// <summary>Passed on to subscribers of internet access through lower prices.</summary>
    AccessSubscribers,

    /// <summary>Spent by ISPs on the network: transit, ports, carriage, capacity, hosting, electricity.</summary>
    IspsNetwork,

    /// <summary>The rest on the side of the payees: lines won or lost, other costs.</summary>
    OtherReceived,
}
