namespace NeutralitySim.Core.Results;

/// <summary>Names of ledger accounts. Each actor has one; outside parties are one account per kind.</summary>
public static class Accounts
{
    /// <summary>All subscribers of an ISP.</summary>
    public static string Subscribers(string ispId) => "subscribers:" + ispId;

    /// <summary>An ISP.</summary>
    public static string Isp(string ispId) => "isp:" + ispId;

    /// <summary>A content provider.</summary>
    public static string Provider(string providerId) => "provider:" + providerId;

    /// <summary>A transit carrier.</summary>
    public static string Carrier(string carrierId) => "carrier:" + carrierId;

    /// <summary>Makers of equipment, ports and appliances.</summary>
    public const string Vendors = "vendors";

    /// <summary>Electricity suppliers.</summary>
    public const string Utilities = "utilities";

    /// <summary>Staff, content, premises and all else outside the model.</summary>
    public const string Outside = "outside";

    /// <summary>The state.</summary>
    public const string State = "state";

    /// <summary>Customers abroad of senders of other traffic.</summary>
    public const string Abroad = "abroad";

    /// <summary>Advertisers.</summary>
    public const string Advertisers = "advertisers";
}
