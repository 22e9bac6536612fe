namespace NeutralitySim.Results.Views;

/// <summary>Where a fee comes from, and where it ends up.</summary>
public enum FeePart
{
    /// <summary>Paid by subscribers of video services through higher prices.</summary>
    VideoSubscribers,

    /// <summary>Paid out of the margins of large providers.</summary>
    LargeProviders,

    /// <summary>Paid out of the margins of small providers, and of those that stand for other traffic.</summary>
    SmallProviders,

    /// <summary>The rest on the side of the payers: other costs saved, customers and advertising won or lost.</summary>
    OtherPaid,

    /// <summary>Kept by ISPs as margin.</summary>
    KeptByIsps,

    /// <summary>Passed on to subscribers of internet access through lower prices.</summary>
    AccessSubscribers,

    /// <summary>The rest on the side of the payees: other costs, lines won or lost.</summary>
    OtherReceived,
}
