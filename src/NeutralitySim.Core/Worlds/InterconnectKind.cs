namespace NeutralitySim.Core.Worlds;

/// <summary>Commercial kind of an interconnect.</summary>
public enum InterconnectKind
{
    /// <summary>Both sides buy from a carrier that sits between them.</summary>
    Transit,

    /// <summary>Direct exchange of traffic, nobody pays.</summary>
    SettlementFreePeering,

    /// <summary>Direct exchange of traffic, the provider pays the ISP.</summary>
    PaidPeering,

    /// <summary>
    /// A go-between whom senders pay a price of its own to reach this ISP. It carries like transit; what it takes is a fee that senders had not reckoned
    /// with, so they pass it on like one.
    /// </summary>
    Intermediary,
}
