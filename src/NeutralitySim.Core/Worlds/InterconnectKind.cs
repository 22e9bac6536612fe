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
}
