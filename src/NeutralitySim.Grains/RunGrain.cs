using System.Diagnostics;
using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

/// <summary>Drives a run month by month and keeps it safe after each.</summary>
[SpreadPlacement]
internal sealed class RunGrain(RunSetups setups, IEngineProbe? probe = null, ICheckpointStore? checkpoints = null)
    : Grain,
        IRunGrain
{
    private EntityKey _key;
    private LaidOutRun _setup = null!;
    private RunCoordinator? _run;
    private RunEntities _entities = null!;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _key = EntityKey.Parse(this.GetPrimaryKeyString());
        _setup = await setups.Get(_key.Experiment, _key.Run.Regime);
    }

    public async Task<RunProgress> Advance()
    {
        _run ??= await Begin();
        int epoch = _run.Epoch;
        try
        {
            RunCheckpoint checkpoint;
            using (probe?.Begin(new EngineStage(_setup.Layout.World.Id, _run.Key, epoch)))
                checkpoint = await _entities.Simulate(_run);
            if (_run.IsFinished)
                return await End(new RunProgress(_key.Run, epoch, new(_run.Result()), null));
            await Save(epoch, checkpoint);
            return new RunProgress(_key.Run, epoch, null, null);
        }
        catch (Exception cause)
        {
            // What was begun is worth nothing: the next call goes on from the last month kept.
            _run = null;
            if (Faults.PassByThemselves(cause))
                throw;
            string message = RunFailure.Of(_setup.Layout.World, _key.Run.Key, epoch, cause).Message;
            return await End(new RunProgress(_key.Run, epoch, null, message));
        }
    }

    private async Task<RunCoordinator> Begin()
    {
        var run = new RunCoordinator(_setup.Layout, _key.Run.Replication, _setup.Seed);
        _entities = new RunEntities(GrainFactory, _key, _setup.Layout, probe);
        var kept = checkpoints is null ? [] : await checkpoints.Read(_key.ToString());
        if (kept.Count > 0)
        {
            var months = kept.Select(CoreJson.Read<RunCheckpoint>).ToArray();
            run.Restore(months[..^1].Select(m => m.Record).ToArray(), months[^1]);
        }

        return run;
    }

    private async Task Save(int epoch, RunCheckpoint checkpoint)
    {
        if (checkpoints is null)
            return;
        long start = Stopwatch.GetTimestamp();
        await checkpoints.Write(_key.ToString(), epoch, CoreJson.Write(checkpoint));
        probe?.CheckpointWritten(Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private async Task<RunProgress> End(RunProgress progress)
    {
        if (checkpoints is not null)
            await checkpoints.Clear(_key.ToString());
        DeactivateOnIdle();
        return progress;
    }
}
