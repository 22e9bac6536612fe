namespace NeutralitySim.Core.Money;

/// <summary>Kinds of payers and payees.</summary>
internal enum PartyKind
{
    Subscribers,
    Isp,
    Provider,
    Carrier,
    Advertisers,
    Vendors,
    Utilities,
    Outside,
}
