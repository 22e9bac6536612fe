using System.Diagnostics;
using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Grains;

/// <summary>
/// Runs an experiment in the grains of a silo or cluster and reports on the calling thread. What the cluster loses is asked of
/// it again, so a silo that dies costs time and nothing else.
/// </summary>
internal sealed class OrleansRunner(IGrainFactory grains, IEngineProbe? probe) : IExperimentRunner
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // A silo's death is noticed within seconds, and a database restarts within a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    /// <exception cref="RunnerException">The cluster is gone, or Orleans failed; what the observer throws comes as it is.</exception>
    public void Run(Experiment experiment, IExperimentObserver observer, CancellationToken cancellation)
    {
        var runs = experiment.Runs().Select(run => new RunName(run.Regime, run.Replication)).ToList();
        if (runs.Count == 0)
            return;
        using var stage = probe?.Begin(new EngineStage(experiment.Worlds[0].Id));
        // Ids never repeat, so that nothing left behind by an earlier experiment is taken for this one.
        var grain = grains.GetGrain<IExperimentGrain>($"{experiment.Worlds[0].Id}-{Guid.NewGuid():N}");
        try
        {
            Follow(grain, experiment, runs, new Reporter(observer), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested) { }
        finally
        {
            Stop(grain);
        }
    }

    private static void Follow(
        IExperimentGrain grain,
        Experiment experiment,
        List<RunName> runs,
        Reporter reporter,
        CancellationToken cancellation
    )
    {
        ExperimentNews? news = null;
        long? silentSince = null;
        while (news is not { HasEnded: true, Items.Count: 0 })
        {
            try
            {
                if (news is null)
                    Wait(grain.Start(new ExperimentPlan(experiment.Worlds, experiment.Seed, [.. runs])), cancellation);
                news = Wait(grain.News(news?.Last ?? 0), cancellation);
                silentSince = null;
            }
            catch (Exception cause)
            {
                cancellation.ThrowIfCancellationRequested();
                bool mayPass = Faults.PassByThemselves(cause);
                silentSince ??= Stopwatch.GetTimestamp();
                if (!mayPass || Stopwatch.GetElapsedTime(silentSince.Value) >= Patience)
                    throw new RunnerException(cause, isGone: mayPass);
                Thread.Sleep(Pause);
                news = null;
                continue;
            }

            foreach (var item in news?.Items ?? [])
            {
                reporter.Report(item);
                if (item.HasEnded)
                    runs.Remove(item.Run);
            }

            if (runs.Count == 0)
                return;
        }
    }

    private static T Wait<T>(Task<T> task, CancellationToken cancellation) =>
        task.WaitAsync(cancellation).GetAwaiter().GetResult();

    private static void Wait(Task task, CancellationToken cancellation) =>
        task.WaitAsync(cancellation).GetAwaiter().GetResult();

    private static void Stop(IExperimentGrain grain)
    {
        try
        {
            grain.Stop().Wait(Pause);
        }
        catch (Exception)
        {
            // A cluster that is gone needs no stopping, and why it is gone has been said.
        }
    }

    /// <summary>Tells each month once and in order, also where a run went back to an earlier one.</summary>
    private sealed class Reporter(IExperimentObserver observer)
    {
        private readonly Dictionary<RunKey, int> _told = [];
        private readonly HashSet<RunKey> _ended = [];

        public void Report(RunProgress progress)
        {
            var run = progress.Run.Key;
            if (_ended.Contains(run))
                return;
            for (
                int epoch = _told.GetValueOrDefault(run, -1) + 1;
                epoch <= progress.Epoch && progress.Failure is null;
                epoch++
            )
            {
                _told[run] = epoch;
                observer.EpochFinished(run, epoch);
            }

            if (progress.HasEnded)
                _ended.Add(run);
            if (progress.Result is { } result)
                observer.RunFinished(result.Value);
            if (progress.Failure is { } failure)
                observer.RunFailed(new RunFailure(run, failure));
        }
    }
}
