namespace NeutralitySim.Grains;

/// <summary>Which cluster a silo or client belongs to, and how its members find each other.</summary>
/// <param name="Database">PostgreSQL connection string; null for a development cluster on this machine, whose first silo keeps the list of members.</param>
/// <param name="Name">Name of the cluster; silos and clients with the same name work together.</param>
/// <param name="SiloPort">Port on which a silo talks to others; 0 for a free one.</param>
/// <param name="GatewayPort">Port on which a silo takes clients; 0 for a free one.</param>
/// <param name="PrimaryPort">Development cluster: silo port of its first silo.</param>
public sealed record ClusterSettings(
    string? Database = null,
    string Name = "neutralitysim",
    int SiloPort = 0,
    int GatewayPort = 0,
    int PrimaryPort = 11111
);
