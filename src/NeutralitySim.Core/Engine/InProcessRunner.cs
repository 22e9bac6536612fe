using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Engine;

/// <summary>
/// Runs an experiment on all cores of this machine, and reports on the calling thread while the others go on. The only place
/// in the library that starts threads.
/// </summary>
/// <param name="degreeOfParallelism">Threads at work at once, 1 or more; as many as cores when null.</param>
/// <param name="probe">Told of each stage as it happens; may be null.</param>
public sealed class InProcessRunner(int? degreeOfParallelism = null, IEngineProbe? probe = null) : IExperimentRunner
{
    // Results wait here for a slow observer; when it is full the simulation waits too, so that memory stays bounded.
    private const int MostReportsWaiting = 64;

    private readonly int _degree = degreeOfParallelism ?? Environment.ProcessorCount;
    private int _busy;

    /// <inheritdoc/>
    public void Run(Experiment experiment, IExperimentObserver observer, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var reports = new BlockingCollection<Action>(MostReportsWaiting);
        using var stage = probe?.Begin(
            new EngineStage(experiment.Description.Id) { RunsToDo = experiment.Runs().Count() }
        );
        var work = Task.Run(() => Work(experiment, observer, reports, stop), CancellationToken.None);
        try
        {
            foreach (var report in reports.GetConsumingEnumerable())
                report();
        }
        finally
        {
            stop.Cancel();
            work.GetAwaiter().GetResult();
        }
    }

    private void Work(
        Experiment experiment,
        IExperimentObserver observer,
        BlockingCollection<Action> reports,
        CancellationTokenSource stop
    )
    {
        var layouts = experiment.Worlds.ToDictionary(
            w => w.Regime.Id,
            w => new Lazy<WorldLayout>(() => new WorldLayout(w)),
            StringComparer.Ordinal
        );
        var options = new ParallelOptions { MaxDegreeOfParallelism = _degree, CancellationToken = stop.Token };
        // Runs are handed out one by one: an interrupted experiment then holds whole replications.
        var runs = Partitioner.Create(experiment.Runs(), EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(
                runs,
                options,
                key => Run(layouts[key.Regime].Value, key, experiment.Seed, observer, reports, stop.Token)
            );
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
        finally
        {
            reports.CompleteAdding();
        }
    }

    private void Run(
        WorldLayout layout,
        RunKey key,
        ulong seed,
        IExperimentObserver observer,
        BlockingCollection<Action> reports,
        CancellationToken cancellation
    )
    {
        using var stage = probe?.Begin(new EngineStage(layout.World.Id, key));
        Interlocked.Increment(ref _busy);
        var simulation = new Simulation(layout, key.Replication, seed, ForEachIsp);
        try
        {
            var result = simulation.Run(
                epoch => reports.Add(() => observer.EpochFinished(key, epoch), cancellation),
                probe,
                cancellation
            );
            reports.Add(() => observer.RunFinished(result), cancellation);
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            var failure = RunFailure.Of(layout.World, key, simulation.Epoch, cause);
            reports.Add(() => observer.RunFailed(failure), cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref _busy);
        }
    }

    // ISPs of a month know nothing of each other: where there are fewer runs than cores, the others take some of them.
    private void ForEachIsp(int count, Action<int> simulate)
    {
        int idle = _degree - Volatile.Read(ref _busy);
        if (count < 2 || idle <= 0)
        {
            for (int isp = 0; isp < count; isp++)
                simulate(isp);
            return;
        }

        var failures = new ExceptionDispatchInfo?[count];
        Parallel.For(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = idle + 1 },
            isp =>
            {
                try
                {
                    simulate(isp);
                }
                catch (Exception cause)
                {
                    failures[isp] = ExceptionDispatchInfo.Capture(cause);
                }
            }
        );
        foreach (var failure in failures)
            failure?.Throw();
    }
}
