namespace NeutralitySim.Grains;

/// <summary>Which cluster a silo or client belongs to, and how its members find each other.</summary>
public sealed record ClusterSettings
{
    /// <summary>Silo port of the first silo of a development cluster.</summary>
    public const int UsualSiloPort = 11111;

    /// <summary>Client port of the first silo of a development cluster.</summary>
    public const int UsualGatewayPort = 30000;

    /// <summary>
    /// PostgreSQL connection string of the list of members; null for a development cluster on this machine, whose first silo
    /// keeps the list and must not die.
    /// </summary>
    public string? Database { get; init; }

    /// <summary>Name of the cluster; silos and clients of one name work together.</summary>
    public string Name { get; init; } = "neutralitysim";

    /// <summary>IP address at which other members reach this silo.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Port on which this silo talks to others; 0 for a free one.</summary>
    public int SiloPort { get; init; }

    /// <summary>Port on which this silo takes clients; 0 for a free one.</summary>
    public int GatewayPort { get; init; }

    /// <summary>Development cluster: silo port of its first silo. The silo that has this port is the first.</summary>
    public int PrimaryPort { get; init; } = UsualSiloPort;
}
