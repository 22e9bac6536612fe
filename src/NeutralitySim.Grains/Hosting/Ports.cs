using System.Net;
using System.Net.Sockets;

namespace NeutralitySim.Grains;

/// <summary>Ports of this machine.</summary>
internal static class Ports
{
    /// <summary>A port nobody listens on.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The port itself, or a free one for 0.</summary>
    public static int OrFree(int port) => port == 0 ? Free() : port;
}
