namespace NeutralitySim.Core.Results;

/// <summary>Whose a ledger account is, in the order of tables.</summary>
public enum AccountKind
{
    /// <summary>All subscribers of an ISP.</summary>
    Subscribers,

    /// <summary>An ISP.</summary>
    Isp,

    /// <summary>A content provider.</summary>
    Provider,

    /// <summary>A transit carrier.</summary>
    Carrier,

    /// <summary>Makers of equipment, ports and appliances.</summary>
    Vendors,

    /// <summary>Electricity suppliers.</summary>
    Utilities,

    /// <summary>Advertisers.</summary>
    Advertisers,

    /// <summary>The state.</summary>
    State,

    /// <summary>Customers abroad of senders of other traffic.</summary>
    Abroad,

    /// <summary>All else.</summary>
    Outside,
}
