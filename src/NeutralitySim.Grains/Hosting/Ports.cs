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

    /// <summary>A port nobody listens on, and neither on the one after it.</summary>
    public static int FreePair()
    {
        int port;
        do port = Free();
        while (!IsFree(port + 1));
        return port;
    }

    /// <summary>True when nobody listens on a port.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
