using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NeutralitySim.Grains;

/// <summary>
/// A window on a workshop. Holds no more than what is newest and not read yet, so that a phone that reads slowly misses what lies between and nothing else.
/// For one reader.
/// </summary>
public sealed class WorkshopWatch : IAsyncDisposable
{
    /// <summary>How often a window says that it is still there.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(30);

    /// <summary>How long after it said so last it is taken for gone: two may be lost.</summary>
    internal static readonly TimeSpan Expiry = TimeSpan.FromSeconds(75);

    // A silo that was lost is asked again soon: the room waits.
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    private readonly IGrainFactory _grains;
    private readonly TimeProvider _clock;
    private readonly Func<CancellationToken> _lost;
    private readonly Func<IViewObserver, Task<string?>> _ask;
    private readonly Observer _observer = new();
    private readonly IViewObserver _reference;
    private readonly CancellationTokenSource _end = new();
    private string _seat = "";

    private WorkshopWatch(
        IGrainFactory grains,
        string workshop,
        string? secret,
        TimeProvider clock,
        Func<CancellationToken> lost
    )
    {
        (_grains, _clock, _lost) = (grains, clock, lost);
        _ask = reference => grains.GetGrain<IWorkshopGrain>(workshop).Watch(secret, reference);
        _reference = grains.CreateObjectReference<IViewObserver>(_observer);
    }

    /// <summary>Views as they change, the newest only; ends when there is nothing more to see from here.</summary>
    public async IAsyncEnumerable<ViewNews> News([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (bool _ in _observer.Arrived.Reader.ReadAllAsync(cancellation))
            if (_observer.Take() is { } news)
            {
                yield return news;
                if (news.IsOver)
                    yield break;
            }
    }

    /// <summary>Closes the window.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _observer.Arrived.Writer.TryComplete();
        try
        {
            _grains.GetGrain<ISeatGrain>(_seat).Detach(_reference).Ignore();
            _grains.DeleteObjectReference<IViewObserver>(_reference);
        }
        catch (Exception cause) when (Faults.PassByThemselves(cause))
        {
            // A silo that is gone has forgotten it, and any other will.
        }
    }

    internal static async Task<WorkshopWatch?> Start(
        IGrainFactory grains,
        string workshop,
        string? secret,
        TimeProvider clock,
        Func<CancellationToken> lost
    )
    {
        var watch = new WorkshopWatch(grains, workshop, secret, clock, lost);
        if (await watch._ask(watch._reference) is not { } seat)
        {
            grains.DeleteObjectReference<IViewObserver>(watch._reference);
            return null;
        }
        watch._seat = seat;
        _ = watch.Renew(watch._end.Token);
        return watch;
    }

    private async Task Renew(CancellationToken end)
    {
        for (var pause = Renewal; ; )
        {
            await Pause(pause, end);
            try
            {
                if (await _ask(_reference) is null)
                    _observer.Arrived.Writer.TryComplete();
                pause = Renewal;
            }
            catch (Exception cause) when (Faults.PassByThemselves(cause))
            {
                pause = Again;
            }
        }
    }

    // A silo that is lost takes those along who show views.
    private async Task Pause(TimeSpan pause, CancellationToken end)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end, _lost());
        await Task.Delay(pause, _clock, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.ThrowIfCancellationRequested();
    }

    private sealed class Observer : IViewObserver
    {
        private readonly Lock _lock = new();
        private ViewNews? _news;

        public Channel<bool> Arrived { get; } =
            Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public Task Show(ViewNews news)
        {
            lock (_lock)
                if (news.Version >= (_news?.Version ?? 0))
                    _news = news.After(_news);
            Arrived.Writer.TryWrite(true);
            return Task.CompletedTask;
        }

        public ViewNews? Take()
        {
            lock (_lock)
            {
                var taken = _news;
                _news = null;
                return taken;
            }
        }
    }
}
