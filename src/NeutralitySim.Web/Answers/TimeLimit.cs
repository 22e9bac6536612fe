namespace NeutralitySim.Web.Answers;

/// <summary>Ends when time is up, or with whoever else ends it.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _any;

    /// <param name="time">Time from now on.</param>
    /// <param name="clock">Measures it.</param>
    /// <param name="others">Who else.</param>
    public TimeLimit(TimeSpan time, TimeProvider clock, params CancellationToken[] others)
    {
        _timer = new CancellationTokenSource(time, clock);
        _any = CancellationTokenSource.CreateLinkedTokenSource([.. others, _timer.Token]);
    }

    public CancellationToken Token => _any.Token;

    public void Dispose()
    {
        _any.Dispose();
        _timer.Dispose();
    }
}
