using NeutralitySim.Core.Engine;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>
/// Knows an experiment's plan and what is finished, keeps as many runs going as the cluster has cores, and starts a run again
/// where its silo was lost. Its client holds the results; should this grain be lost, the client starts it again with the rest.
/// </summary>
[Reentrant]
internal sealed class ExperimentGrain(IEngineProbe? probe = null) : Grain, IExperimentGrain
{
    // Results wait here for a slow client; when it is full the simulation waits too, so that memory stays bounded.
    private const int MostResultsWaiting = 64;
    private const int MostFaultsInARow = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ClusterReview = TimeSpan.FromSeconds(2);

    private readonly Queue<RunName> _waiting = [];
    private readonly List<RunProgress> _news = [];
    private ExperimentPlan? _plan;
    private IGrainTimer? _review;
    private TaskCompletionSource _changed = NewSignal();
    private long _forgotten;
    private int _resultsWaiting;
    private int _busy;
    private int _workers;

    public async Task Start(ExperimentPlan plan)
    {
        if (_plan is not null)
            return;
        _plan = plan;
        foreach (var run in plan.Runs)
            _waiting.Enqueue(run);
        await Employ();
        _review = this.RegisterGrainTimer(Employ, ClusterReview, ClusterReview);
    }

    public Task<RunSetup> Setup(string regime) =>
        _plan is { } plan
            ? Task.FromResult(new RunSetup(plan.Worlds.First(w => w.Regime.Id == regime), plan.Seed))
            // Its client will start this grain again; until then the run must wait.
            : throw new TimeoutException("The experiment is not started.");

    public async Task<ExperimentNews?> News(long after)
    {
        if (_plan is null)
            return null;
        Forget(after);
        if (_news.Count == 0 && !HasEnded)
            await Task.WhenAny(_changed.Task, Task.Delay(LongestWait));
        return new ExperimentNews([.. _news], _forgotten + _news.Count, HasEnded);
    }

    public Task Stop()
    {
        _waiting.Clear();
        _review?.Dispose();
        _plan = null;
        Signal();
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private bool HasEnded => _waiting.Count == 0 && _busy == 0;

    // As many runs at once as the silos have cores, taken to have as many each as this one.
    private async Task Employ()
    {
        var silos = await GrainFactory.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);
        int wanted = Math.Max(1, silos.Count) * Environment.ProcessorCount;
        while (_workers < wanted && _waiting.Count > 0)
        {
            _workers++;
            _ = Work();
        }
    }

    private async Task Work()
    {
        while (_plan is not null && _waiting.TryDequeue(out var run))
        {
            _busy++;
            await Drive(run);
            _busy--;
            Signal();
        }

        _workers--;
    }

    private async Task Drive(RunName run)
    {
        var grain = GrainFactory.GetGrain<IRunGrain>(new EntityKey(this.GetPrimaryKeyString(), run).ToString());
        using var stage = probe?.Begin(new EngineStage(_plan!.Worlds[0].Id, run.Key));
        int faults = 0;
        while (_plan is not null)
        {
            while (_resultsWaiting >= MostResultsWaiting && _plan is not null)
                await Task.WhenAny(_changed.Task, Task.Delay(LongestWait));
            try
            {
                probe?.MessageSent("run");
                var progress = await grain.Advance();
                faults = 0;
                Tell(progress);
                if (progress.HasEnded)
                    return;
            }
            catch (Exception cause)
            {
                if (++faults >= MostFaultsInARow || !Faults.PassByThemselves(cause))
                {
                    Tell(new RunProgress(run, 0, null, $"{_plan?.Worlds[0].Id} {run.Key}: {cause.Message}"));
                    return;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(100 * faults));
            }
        }
    }

    private void Tell(RunProgress progress)
    {
        _news.Add(progress);
        _resultsWaiting += progress.Result is null ? 0 : 1;
        Signal();
    }

    private void Forget(long after)
    {
        int known = (int)Math.Clamp(after - _forgotten, 0, _news.Count);
        _resultsWaiting -= _news.Take(known).Count(n => n.Result is not null);
        _news.RemoveRange(0, known);
        _forgotten += known;
        if (known > 0)
            Signal();
    }

    private void Signal()
    {
        _changed.TrySetResult();
        _changed = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
