namespace NeutralitySim.Core.Results;

/// <summary>Names of ledger accounts. Each actor has one; outside parties are one account per kind.</summary>
public static class Accounts
{
    private const string SubscribersPrefix = "subscribers:";
    private const string IspPrefix = "isp:";
    private const string ProviderPrefix = "provider:";
    private const string CarrierPrefix = "carrier:";

    /// <summary>All subscribers of an ISP.</summary>
    public static string Subscribers(string ispId) => SubscribersPrefix + ispId;

    /// <summary>An ISP.</summary>
    public static string Isp(string ispId) => IspPrefix + ispId;

    /// <summary>A content provider.</summary>
    public static string Provider(string providerId) => ProviderPrefix + providerId;

    /// <summary>A transit carrier.</summary>
    public static string Carrier(string carrierId) => CarrierPrefix + carrierId;

    /// <summary>A part of what households have (<see cref="HouseholdParts"/>): no account that is paid, but an actor who gains.</summary>
    public static string Households(string part) => "households:" + part;

    /// <summary>Whose an account is, and the id of the ISP, provider or carrier; of the others, that of the account.</summary>
    public static (AccountKind Kind, string Id) Read(string account)
    {
        int colon = account.IndexOf(':', StringComparison.Ordinal) + 1;
        var kind = account[..colon] switch
        {
            SubscribersPrefix => AccountKind.Subscribers,
            IspPrefix => AccountKind.Isp,
            ProviderPrefix => AccountKind.Provider,
            CarrierPrefix => AccountKind.Carrier,
            _ => AccountKind.Outside,
        };
        if (kind != AccountKind.Outside)
            return (kind, account[colon..]);
        return account switch
        {
            Vendors => (AccountKind.Vendors, account),
            Utilities => (AccountKind.Utilities, account),
            Advertisers => (AccountKind.Advertisers, account),
            State => (AccountKind.State, account),
            Abroad => (AccountKind.Abroad, account),
            _ => (AccountKind.Outside, account),
        };
    }

    /// <summary>True for an ISP.</summary>
    public static bool IsIsp(string account) => Read(account).Kind == AccountKind.Isp;

    /// <summary>True for a content provider.</summary>
    public static bool IsProvider(string account) => Read(account).Kind == AccountKind.Provider;

    /// <summary>True for a transit carrier.</summary>
    public static bool IsCarrier(string account) => Read(account).Kind == AccountKind.Carrier;

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

    /// <summary>Media on which advertisers spend what they do not spend on services: no account that is paid, but an actor who gains.</summary>
    public const string OtherMedia = "other-media";
}
