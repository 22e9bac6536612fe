using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Grains;

/// <summary>
/// Limits of addresses, before anything is sent to a grain. A wrong code or secret beyond the limit keeps its address from joining and guessing for a while, not
/// those behind it who have a seat: nobody guesses 256 bits. Safe for concurrent use.
/// </summary>
internal sealed class AddressLimits(TimeProvider clock)
{
    private const int MostBlocked = 10_000;
    private static readonly TimeSpan Block = TimeSpan.FromSeconds(10);
    private readonly Lock _lock = new();
    private readonly TokenBuckets _requests = new(RateLimit.Address);
    private readonly TokenBuckets _guesses = new(RateLimit.Guesses);
    private readonly Dictionary<string, DateTimeOffset> _blocked = new(StringComparer.Ordinal);

    /// <summary>Whether a request may be looked at.</summary>
    /// <param name="address">Address.</param>
    /// <param name="isGuess">Whether it comes without a seat, with a code.</param>
    public bool Admits(string address, bool isGuess)
    {
        lock (_lock)
            return _requests.TryTake(address, clock.GetUtcNow()) && !(isGuess && IsBlocked(address));
    }

    /// <summary>Takes note of a wrong code or secret.</summary>
    public void Guessed(string address)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_guesses.TryTake(address, now))
                return;
            if (_blocked.Count >= MostBlocked)
                _blocked.Clear();
            _blocked[address] = now + Block;
        }
    }

    private bool IsBlocked(string address)
    {
        // A clock that was set back blocks nobody for longer.
        if (_blocked.TryGetValue(address, out var until) && until - clock.GetUtcNow() is var left)
            if (left > TimeSpan.Zero && left <= Block)
                return true;
            else
                _blocked.Remove(address);
        return false;
    }
}
