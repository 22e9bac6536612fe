using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>Work that is done a moment after it is asked for, once for all who ask meanwhile, and never twice at a time.</summary>
internal sealed class Gathered
{
    private readonly TimeSpan _moment;
    private readonly IGrainTimer _timer;
    private int _asked;
    private int _done;

    /// <param name="grain">The grain, in whose turns it is done.</param>
    /// <param name="moment">How long is waited for others who ask.</param>
    /// <param name="work">The work.</param>
    public Gathered(Grain grain, TimeSpan moment, Func<Task> work)
    {
        _moment = moment;
        var never = new GrainTimerCreationOptions(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer = grain.RegisterGrainTimer(() => Do(work), never with { Interleave = true });
    }

    /// <summary>Asks for it.</summary>
    public void Ask()
    {
        if (_asked++ == _done)
            _timer.Change(_moment, Timeout.InfiniteTimeSpan);
    }

    private async Task Do(Func<Task> work)
    {
        int asked = _asked;
        try
        {
            await work();
        }
        finally
        {
            _done = asked;
            if (_asked != asked)
                _timer.Change(_moment, Timeout.InfiniteTimeSpan);
        }
    }
}
