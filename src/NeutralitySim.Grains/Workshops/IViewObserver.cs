using Orleans.Concurrency;

namespace NeutralitySim.Grains;

/// <summary>A window on a workshop.</summary>
[Alias("neutralitysim.view-observer")]
internal interface IViewObserver : IGrainObserver
{
    /// <summary>Takes what is new. Nobody waits for it, so that a window that is slow or gone holds nobody up.</summary>
    [OneWay]
    [Alias("show")]
    Task Show(ViewNews news);
}
