namespace NeutralitySim.Core.Results;

/// <summary>What a payment is for; in brackets the unit of its quantity.</summary>
public enum LedgerKind
{
    /// <summary>Internet access [lines].</summary>
    RetailAccess,

    /// <summary>Video subscription [lines].</summary>
    RetailVideo,

    /// <summary>Advertising and other revenue of a provider [viewing hours].</summary>
    OtherRevenue,

    /// <summary>Transit, paid to a carrier; from a carrier to an ISP, the ISP's part of what senders paid it [Mbps of p95].</summary>
    Transit,

    /// <summary>Paid peering [Mbps or GB, by the fee's basis].</summary>
    PaidPeering,

    /// <summary>Toll for termination, or tax in its place [Mbps or GB, by the toll's basis].</summary>
    Toll,

    /// <summary>Interconnect ports [Mbps of capacity].</summary>
    Port,

    /// <summary>Carriage from the interconnect to aggregation [Mbps of p95].</summary>
    Backhaul,

    /// <summary>Hosting of caches paid by a provider to an ISP, or space paid by the ISP [appliances].</summary>
    CacheHosting,

    /// <summary>Servers inside ISPs [appliances].</summary>
    CacheHardware,

    /// <summary>New interconnect capacity [Mbps].</summary>
    CapacityUpgrade,

    /// <summary>Electricity [kWh].</summary>
    Energy,

    /// <summary>Running an ISP's lines, or a provider's service [lines].</summary>
    Operations,

    /// <summary>Fixed cost of a provider [months].</summary>
    FixedCost,

    /// <summary>Data charged by volume, paid to the ISP by subscribers or, for sponsored data, by a provider [GB].</summary>
    UsageFee,

    /// <summary>Servers outside ISPs that send to viewers [Mbps of p95].</summary>
    Servers,

    /// <summary>Carriage from a provider's site to where it hands traffic over [Mbps of p95].</summary>
    Haul,

    /// <summary>Content and staff of a provider [lines expected to subscribe].</summary>
    Content,

    /// <summary>What hours watched cost a provider, creators' share and sales [viewing hours].</summary>
    ViewingCost,

    /// <summary>What the state pays a public service beyond its income [months].</summary>
    PublicFunding,

    /// <summary>Value-added tax on what households pay [money before it].</summary>
    ValueAddedTax,

    /// <summary>What senders of other traffic pass on to their customers [lines, or months for those abroad].</summary>
    PassedOn,

    /// <summary>Tax on a provider's turnover in the country [money of it].</summary>
    TurnoverTax,
}
