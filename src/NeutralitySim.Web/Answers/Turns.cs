namespace NeutralitySim.Web.Answers;

/// <summary>
/// Hands out a fixed number of places to those who wait. A free place goes to the browser that holds the fewest, among
/// these to the one that got its last place longest ago: however many runs one browser asks for, the others take turns with it.
/// </summary>
/// <param name="places">Places, at least one.</param>
internal sealed class Turns(int places)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Waiting> _waiting = [];
    private readonly Dictionary<string, Share> _shares = new(StringComparer.Ordinal);
    private int _free = places;
    private long _turn;

    /// <summary>Browsers that wait or hold a place, for tests of what is left behind.</summary>
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
    public async Task<IDisposable> Take(string browser, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Waiting waiting;
        lock (_lock)
        {
            waiting = new Waiting(browser);
            _waiting.AddLast(waiting);
            ShareOf(browser).Asked++;
            HandOut();
        }

        await using var registration = cancellation.UnsafeRegister(_ => GiveUp(waiting, cancellation), null);
        await waiting.Granted.Task;
        return new Place(this, browser);
    }

    private void GiveUp(Waiting waiting, CancellationToken cancellation)
    {
        lock (_lock)
        {
            // Granted meanwhile: who took the place gives it back.
            if (!_waiting.Remove(waiting))
                return;
            Forget(waiting.Browser);
        }

        waiting.Granted.TrySetCanceled(cancellation);
    }

    private void Return(string browser)
    {
        lock (_lock)
        {
            _free++;
            ShareOf(browser).Held--;
            Forget(browser);
            HandOut();
        }
    }

    private void HandOut()
    {
        while (_free > 0 && _waiting.Count > 0)
        {
            var next = _waiting.MinBy(w => (ShareOf(w.Browser).Held, ShareOf(w.Browser).LastTurn))!;
            _waiting.Remove(next);
            _free--;
            var share = ShareOf(next.Browser);
            share.Held++;
            share.LastTurn = ++_turn;
            next.Granted.SetResult();
        }
    }

    private Share ShareOf(string browser)
    {
        if (!_shares.TryGetValue(browser, out var share))
            _shares[browser] = share = new Share();
        return share;
    }

    private void Forget(string browser)
    {
        var share = ShareOf(browser);
        if (--share.Asked == 0)
            _shares.Remove(browser);
    }

    private sealed class Waiting(string browser)
    {
        public string Browser { get; } = browser;

        public TaskCompletionSource Granted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Share
    {
        // Waiting and held together.
        public int Asked { get; set; }

        public int Held { get; set; }

        public long LastTurn { get; set; }
    }

    private sealed class Place(Turns turns, string browser) : IDisposable
    {
        private bool _isReturned;

        public void Dispose()
        {
            if (_isReturned)
                return;
            _isReturned = true;
            turns.Return(browser);
        }
    }
}
