namespace NeutralitySim.Web.Answers;

/// <summary>Somebody waits for an estimate: exact runs give way between two months while any is made, each time no longer than allowed, so that they end too. Thread-safe.</summary>
/// <param name="longest">How long one gives way at most.</param>
/// <param name="clock">Measures it.</param>
internal sealed class Precedence(TimeSpan longest, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _isFree = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _estimates;

    /// <summary>An estimate begins; dispose once of what comes back when it is there.</summary>
    public IDisposable Enter()
    {
        lock (_lock)
            _estimates++;
        return new Estimate(this);
    }

    /// <summary>Ends when no estimate is being made, or when one has waited long enough.</summary>
    public async Task GiveWay(CancellationToken cancellation)
    {
        Task isFree;
        lock (_lock)
        {
            if (_estimates == 0)
                return;
            isFree = _isFree.Task;
        }

        try
        {
            await isFree.WaitAsync(longest, clock, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException) { }
    }

    private void Leave()
    {
        lock (_lock)
        {
            if (--_estimates > 0)
                return;
            _isFree.SetResult();
            _isFree = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private sealed class Estimate(Precedence precedence) : IDisposable
    {
        public void Dispose() => precedence.Leave();
    }
}
