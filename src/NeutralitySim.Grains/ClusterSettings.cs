using System.Globalization;

namespace NeutralitySim.Grains;

/// <summary>Which cluster a silo or client belongs to, and how its members find each other.</summary>
public sealed record ClusterSettings
{
    private const string Development = "development";
    private const int UsualPort = 11111;

    /// <summary>
    /// PostgreSQL connection string of the list of members; null for a development cluster on this machine, whose first silo
    /// keeps the list and must not die.
    /// </summary>
    public string? Database { get; init; }

    /// <summary>Development cluster: port of its first silo, which takes clients on the port after it. The first silo is the one that finds it free.</summary>
    public int FirstPort { get; private init; } = UsualPort;

    /// <summary>Name of the cluster; silos and clients of one name work together.</summary>
    public string Name { get; init; } = "neutralitysim";

    /// <summary>IP address at which other members and clients reach this silo.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Port on which this silo talks to others; it takes clients on the port after it. 0 for free ones.</summary>
    public int Port { get; init; }

    /// <summary>True for a silo that shows Orleans' dashboard, to this machine only.</summary>
    public bool HasDashboard { get; init; }

    /// <summary>Reads <c>development</c>, <c>development:PORT</c> or a PostgreSQL connection string.</summary>
    /// <returns>Null when it is none of these.</returns>
    public static ClusterSettings? Parse(string text)
    {
        if (text == Development)
            return new ClusterSettings();
        if (text.StartsWith(Development + ":", StringComparison.Ordinal))
            return
                int.TryParse(
                    text.AsSpan(Development.Length + 1),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out int port
                ) && port is > 0 and < 65535
                ? new ClusterSettings { FirstPort = port }
                : null;
        return text.Contains('=', StringComparison.Ordinal) ? new ClusterSettings { Database = text } : null;
    }
}
