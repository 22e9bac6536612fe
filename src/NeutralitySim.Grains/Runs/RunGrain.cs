using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Traffic;
using Orleans.Placement;
using Orleans.Storage;

namespace NeutralitySim.Grains;

/// <summary>Drives a run month by month and owns the state of all its actors. Runs are spread over the silos.</summary>
[GrainType(GrainKinds.Run), ActivationCountBasedPlacement]
internal sealed class RunGrain(
    WorldLayouts layouts,
    [FromKeyedServices(Checkpoints.Store)] IGrainStorage? storage = null,
    IEngineProbe? probe = null
) : Grain, IRunGrain
{
    // The client takes a run for lost that is silent for longer than twice this.
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);

    private readonly GrainState<RunCheckpoint> _kept = new();
    private GrainKey _key;
    private WorldLayout _layout = null!;
    private RunEntities _entities = null!;
    private RunCoordinator? _run;
    private (int Month, Task<RunNews> News) _last = (-1, Task.FromResult(new RunNews()));

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _key = GrainKey.Parse(this.GetPrimaryKeyString());
        _layout = await layouts.Get(_key.World);
        _entities = new RunEntities(GrainFactory, _key, _layout);
    }

    public async IAsyncEnumerable<RunNews> Months(int after)
    {
        for (int month = after + 1; month < _layout.World.Calendar.Months; month++)
        {
            var news = Month(month);
            while (!await EndsSoon(news))
                yield return new RunNews();
            yield return await news;
        }
    }

    public async Task End()
    {
        if (storage is not null)
            await storage.ClearStateAsync(GrainKinds.Run, this.GetGrainId(), _kept);
        DeactivateOnIdle();
        // A run given up in mid-month still asks its actors until that month is done.
        await Ended(_last.News);
        await _entities.Leave();
    }

    // Asked for again, as after an answer that was lost, a month is the one that is under way or done.
    private Task<RunNews> Month(int month)
    {
        if (_last.Month != month || _last.News.IsFaulted)
            _last = (month, Simulate(month, _last.News));
        return _last.News;
    }

    private async Task<RunNews> Simulate(int month, Task before)
    {
        await Ended(before);
        try
        {
            var run = await Before(month);
            MonthRecord record;
            do record = await SimulateNext(run);
            while (record.Month < month);
            return new RunNews(record);
        }
        catch (Exception cause)
        {
            int failed = _run?.Month ?? month;
            _run = null;
            if (Faults.PassByThemselves(cause))
                throw;
            return new RunNews(Failure: RunFailure.Of(_layout.World, _key.Run, failed, cause).Message);
        }
    }

    // The run as it stands before a month, or, where that is lost, as early as it must begin again.
    private async Task<RunCoordinator> Before(int month)
    {
        if (_run is { } run && run.Month == month)
        {
            await Save(run);
            return run;
        }

        _run = new RunCoordinator(_layout, _key.Run.Replication, _key.Seed);
        if (month > 0 && storage is not null)
        {
            await storage.ReadStateAsync(GrainKinds.Run, this.GetGrainId(), _kept);
            if (_kept is { RecordExists: true, State: { } kept } && kept.Month <= month)
                _run.Restore(kept);
        }

        return _run;
    }

    private async Task Save(RunCoordinator run)
    {
        if (storage is null)
            return;
        long start = Stopwatch.GetTimestamp();
        _kept.State = run.Checkpoint();
        await storage.WriteStateAsync(GrainKinds.Run, this.GetGrainId(), _kept);
        GrainMetrics.CheckpointDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private async Task<MonthRecord> SimulateNext(RunCoordinator run)
    {
        using (probe?.Begin(new EngineStage(_layout.World.Id, run.Key, run.Month)))
            return await _entities.Simulate(run);
    }

    private static async Task<bool> EndsSoon(Task month)
    {
        await Ended(month.WaitAsync(SignOfLife));
        return month.IsCompleted;
    }

    // However it ended.
    private static ConfiguredTaskAwaitable Ended(Task task) =>
        task.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
}
