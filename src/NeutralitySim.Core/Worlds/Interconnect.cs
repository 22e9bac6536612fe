namespace NeutralitySim.Core.Worlds;

/// <summary>A link over which content enters an ISP. Commercial kind and physical medium are two properties.</summary>
public sealed record Interconnect
{
    /// <summary>Identifier, unique within the ISP.</summary>
    public required string Id { get; init; }

    /// <summary>Who pays whom under today's contract, before any regime's fee or toll.</summary>
    public required InterconnectKind Kind { get; init; }

    /// <summary>Private interconnect or exchange point.</summary>
    public required InterconnectMedium Medium { get; init; }

    /// <summary>Party at the other end: the provider's id, or the carrier's for transit.</summary>
    public required string Counterparty { get; init; }

    /// <summary>Indices of the providers that may send over it.</summary>
    public required IReadOnlyList<int> Providers { get; init; }

    /// <summary>Capacity at the start, bit/s inbound; 0 where only a deal or an upgrade brings the link into being.</summary>
    public required double CapacityBitsPerSecond { get; init; }

    /// <summary>What the sending provider pays its carrier (transit) or the ISP (paid peering), per Mbps of p95 and month.</summary>
    public double SenderPricePerMbpsMonth { get; init; }

    /// <summary>What the ISP pays the carrier (transit only), per Mbps of p95 and month.</summary>
    public double IspPricePerMbpsMonth { get; init; }

    /// <summary>Committed data rate billed at least, Mbps.</summary>
    public double CommitMbps { get; init; }

    /// <summary>
    /// Share of what the carrier earns on senders beyond its cost that is the ISP's, 0 to 1: all of it where the carrier is the ISP's own.
    /// </summary>
    public double IspShare { get; init; }

    /// <summary>True for a link at an exchange over which the ISP peers without payment.</summary>
    public bool IsAtExchange => Medium == InterconnectMedium.Ixp && Kind == InterconnectKind.SettlementFreePeering;

    /// <summary>True where somebody sits between sender and ISP and is paid for carrying.</summary>
    public bool HasCarrier => Kind is InterconnectKind.Transit or InterconnectKind.Intermediary;
}
