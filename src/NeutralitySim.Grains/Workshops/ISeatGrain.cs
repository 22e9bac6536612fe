using Orleans.Concurrency;

namespace NeutralitySim.Grains;

/// <summary>A place from which a workshop is watched, by workshop and viewer: all tabs of a seat, all walls, all windows of a facilitator.</summary>
[Alias("neutralitysim.seat")]
internal interface ISeatGrain : IGrainWithStringKey
{
    /// <summary>Shows views to one more window, at once what it has.</summary>
    /// <returns>False where it has nothing yet.</returns>
    [Alias("attach")]
    Task<bool> Attach(IViewObserver observer);

    /// <summary>Shows no more to a window.</summary>
    [Alias("detach")]
    Task Detach(IViewObserver observer);

    /// <summary>Shows what is new. Nobody waits for it.</summary>
    [OneWay]
    [Alias("show")]
    Task Show(ViewNews news);
}
