using System.Net;
using System.Net.Sockets;

namespace NeutralitySim.Web.Hosting;

/// <summary>
/// Places that addresses share: one may hold as many as are still free. Alone it gets half of all, and however many it asks for, there
/// is a place for the next. Thread-safe.
/// </summary>
/// <param name="places">Places there are.</param>
internal sealed class FairPlaces(int places)
{
    private const int BytesOfIPv6Network = 8;

    private readonly Lock _lock = new();
    private readonly Dictionary<IPAddress, int> _held = [];
    private int _taken;

    /// <summary>Places taken.</summary>
    public int Taken
    {
        get
        {
            lock (_lock)
                return _taken;
        }
    }

    /// <summary>Who an address stands for: itself, or in IPv6 the network whose addresses one machine may change at will.</summary>
    public static IPAddress PartyOf(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        byte[] bytes = address.GetAddressBytes();
        bytes.AsSpan(BytesOfIPv6Network).Clear();
        return new IPAddress(bytes);
    }

    /// <summary>A place; give it back by disposing of it, as often as you like. Null where there is none for this party.</summary>
    public IDisposable? Enter(IPAddress party)
    {
        lock (_lock)
        {
            int held = _held.GetValueOrDefault(party);
            if (held >= places - _taken)
                return null;
            _held[party] = held + 1;
            _taken++;
            return new Place(this, party);
        }
    }

    private void Leave(IPAddress party)
    {
        lock (_lock)
        {
            _taken--;
            if (--_held[party] == 0)
                _held.Remove(party);
        }
    }

    private sealed class Place(FairPlaces places, IPAddress party) : IDisposable
    {
        private int _isReturned;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isReturned, 1) == 0)
                places.Leave(party);
        }
    }
}
