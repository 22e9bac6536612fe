using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace NeutralitySim.Web.Hosting;

/// <summary>
/// Names by which this server may be called. A page elsewhere that lets its own name point here (DNS rebinding) sends
/// its own name along, and is refused by it.
/// </summary>
internal sealed class OwnNames
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "localhost",
        "127.0.0.1",
        "[::1]",
    };

    public OwnNames(bool isShared)
    {
        if (!isShared)
            return;
        foreach (var address in LocalAddresses())
            _names.Add(Written(address));
        _names.Add(Dns.GetHostName());
        _names.Add(Dns.GetHostName() + ".local");
    }

    /// <summary>True when a request calls this server by one of its own names.</summary>
    public bool Has(HostString host) => host.HasValue && _names.Contains(host.Host);

    /// <summary>Addresses of this machine that others on its network can reach, IPv4 first.</summary>
    public static IReadOnlyList<IPAddress> LocalAddresses() =>
        [
            .. NetworkInterface
                .GetAllNetworkInterfaces()
                .Where(card => card.OperationalStatus == OperationalStatus.Up)
                .SelectMany(card => card.GetIPProperties().UnicastAddresses)
                .Select(entry => entry.Address)
                .Where(address => !IPAddress.IsLoopback(address) && !address.IsIPv6LinkLocal)
                .Distinct()
                .OrderBy(address => address.AddressFamily == AddressFamily.InterNetworkV6),
        ];

    /// <summary>An address as it stands in a URL.</summary>
    public static string Written(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
}
