namespace NeutralitySim.Core.Runs;

/// <summary>
/// Hands out places to those who wait. A free place goes to the party that holds the fewest, among these to the one that got its
/// last place longest ago: however many runs one party asks for, the others take turns with it.
/// </summary>
/// <param name="places">Places there are, at least one; asked whenever one may be handed out.</param>
/// <param name="most">Places that one party may hold at once.</param>
internal sealed class Turns(Func<int> places, int most = int.MaxValue)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Waiting> _waiting = [];
    private readonly Dictionary<string, Share> _shares = new(StringComparer.Ordinal);
    private int _held;
    private long _turn;

    /// <summary>Parties that wait or hold a place, for tests of what is left behind.</summary>
    public int Known
    {
        get
        {
            lock (_lock)
                return _shares.Count;
        }
    }

    /// <summary>Waits for a place; give it back by disposing of it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting; no place is held then.</exception>
    public async Task<IDisposable> Take(string party, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Waiting waiting;
        lock (_lock)
        {
            waiting = new Waiting(party);
            _waiting.AddLast(waiting);
            ShareOf(party).Asked++;
            HandOut();
        }

        using var registration = cancellation.UnsafeRegister(_ => GiveUp(waiting, cancellation), null);
        await waiting.Granted.Task.ConfigureAwait(false);
        return new Place(this, party);
    }

    private void GiveUp(Waiting waiting, CancellationToken cancellation)
    {
        lock (_lock)
        {
            // Granted meanwhile: who took the place gives it back.
            if (!_waiting.Remove(waiting))
                return;
            Forget(waiting.Party);
        }

        waiting.Granted.TrySetCanceled(cancellation);
    }

    private void Return(string party)
    {
        lock (_lock)
        {
            _held--;
            ShareOf(party).Held--;
            Forget(party);
            HandOut();
        }
    }

    /// <summary>Hands out what is free; also needed where there are more places than before.</summary>
    public void HandOut()
    {
        lock (_lock)
            while (_held < places() && Next() is { } next)
                HandOut(next);
    }

    private Waiting? Next() =>
        _waiting
            .Where(w => ShareOf(w.Party).Held < most)
            .MinBy(w => (ShareOf(w.Party).Held, ShareOf(w.Party).LastTurn));

    private void HandOut(Waiting next)
    {
        _waiting.Remove(next);
        _held++;
        var share = ShareOf(next.Party);
        share.Held++;
        share.LastTurn = ++_turn;
        next.Granted.SetResult();
    }

    private Share ShareOf(string party)
    {
        if (!_shares.TryGetValue(party, out var share))
            _shares[party] = share = new Share();
        return share;
    }

    private void Forget(string party)
    {
        var share = ShareOf(party);
        if (--share.Asked == 0)
            _shares.Remove(party);
    }

    private sealed class Waiting(string party)
    {
        public string Party { get; } = party;

        public TaskCompletionSource Granted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Share
    {
        // Waiting and held together.
        public int Asked { get; set; }

        public int Held { get; set; }

        public long LastTurn { get; set; }
    }

    private sealed class Place(Turns turns, string party) : IDisposable
    {
        private bool _isReturned;

        public void Dispose()
        {
            if (_isReturned)
                return;
            _isReturned = true;
            turns.Return(party);
        }
    }
}
