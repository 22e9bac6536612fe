using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Utilities;

namespace NeutralitySim.Grains;

/// <summary>Passes views of one viewer on to all windows in which they are looked at.</summary>
[GrainType(GrainKinds.Seat)]
internal sealed class SeatGrain : Grain, ISeatGrain
{
    private readonly ObserverManager<IViewObserver> _windows;
    private ViewNews? _last;

    public SeatGrain(WorkshopHosting hosting)
    {
        long start = hosting.Clock.GetTimestamp();
        _windows = new ObserverManager<IViewObserver>(WorkshopWatch.Expiry, NullLogger.Instance)
        {
            // A clock that is set takes nobody's window away.
            GetDateTime = () => DateTime.UnixEpoch + hosting.Clock.GetElapsedTime(start),
        };
    }

    public Task<bool> Attach(IViewObserver observer)
    {
        bool isNew = !_windows.Observers.ContainsKey(observer);
        _windows.Subscribe(observer, observer);
        if (isNew && _last is not null)
            observer.Show(_last).Ignore();
        return Task.FromResult(_last is not null);
    }

    public Task Detach(IViewObserver observer)
    {
        _windows.Unsubscribe(observer);
        return Task.CompletedTask;
    }

    public Task Show(ViewNews news)
    {
        if (news.Version < _last?.Version)
            return Task.CompletedTask;
        _last = news.After(_last);
        _windows.Notify(window => window.Show(news).Ignore());
        if (news.IsOver)
            DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
