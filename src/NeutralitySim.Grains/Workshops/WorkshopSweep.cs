using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>
/// Has workshops deleted whose date has come: at the start of a silo, unless it keeps them in memory, where nothing can be left from before, and then every minute.
/// </summary>
internal sealed class WorkshopSweep(IGrainFactory grains, WorkshopHosting hosting, bool isAtOnce)
    : ILifecycleParticipant<ISiloLifecycle>,
        IDisposable
{
    /// <summary>Time between two sweeps.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _end = new();

    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe(nameof(WorkshopSweep), ServiceLifecycleStage.Active, Start, Stop);

    // The host may do it twice.
    public void Dispose() => _end.Cancel();

    private Task Start(CancellationToken cancellation)
    {
        _ = Sweep(_end.Token);
        return Task.CompletedTask;
    }

    private Task Stop(CancellationToken cancellation) => _end.CancelAsync();

    private async Task Sweep(CancellationToken end)
    {
        using var timer = new PeriodicTimer(Every, hosting.Clock);
        if (!isAtOnce && !await timer.WaitForNextTickAsync(end))
            return;
        do
        {
            try
            {
                await grains.GetGrain<IWorkshopsGrain>(0).Sweep();
            }
            catch (Exception) when (!end.IsCancellationRequested)
            {
                // What could not be deleted now is deleted next time.
            }
        } while (await timer.WaitForNextTickAsync(end));
    }
}
