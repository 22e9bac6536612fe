namespace NeutralitySim.Grains.Tests.Clustering;

/// <summary>A silo as the membership table holds it; statuses as in Orleans (3 active, 6 dead).</summary>
internal sealed record Member(
    string Cluster,
    string Address,
    int Port,
    int Generation,
    string Name,
    int Status,
    int ProxyPort,
    string? Suspects,
    DateTime Start,
    DateTime Alive
)
{
    public const int Joining = 2;
    public const int Active = 3;
    public const int Dead = 6;

    private static readonly DateTime Noon = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    public static Member Sample(int port = 1, string cluster = "a", int status = Active) =>
        new(cluster, "10.0.0.1", port, 7, $"silo {port}", status, 30000 + port, null, Noon, Noon);
}
