using System.Collections.Concurrent;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Engine;

/// <summary>
/// Runs an experiment on all cores of this machine, and reports on the calling thread while the others go on. The only place
/// in the library that starts threads.
/// </summary>
/// <param name="degreeOfParallelism">Runs at once, 1 or more; all cores when null.</param>
public sealed class InProcessRunner(int? degreeOfParallelism = null) : IExperimentRunner
{
    // Results wait here for a slow observer; when it is full the simulation waits too, so that memory stays bounded.
    private const int MostReportsWaiting = 64;

    /// <inheritdoc/>
    public void Run(Experiment experiment, IExperimentObserver observer, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var reports = new BlockingCollection<Action>(MostReportsWaiting);
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
        var worlds = experiment.Worlds.ToDictionary(w => w.Regime.Id, StringComparer.Ordinal);
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = degreeOfParallelism ?? Environment.ProcessorCount,
            CancellationToken = stop.Token,
        };
        // Runs are handed out one by one: an interrupted experiment then holds whole replications.
        var runs = Partitioner.Create(experiment.Runs(), EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(
                runs,
                options,
                key =>
                {
                    var result = new Simulation(worlds[key.Regime], key.Replication, experiment.Seed).Run(
                        epoch => reports.Add(() => observer.EpochFinished(key, epoch), stop.Token),
                        stop.Token
                    );
                    reports.Add(() => observer.RunFinished(result), stop.Token);
                }
            );
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
        catch (AggregateException failures) when (failures.InnerExceptions.OfType<BrokenInvariantException>().Any())
        {
            throw failures.InnerExceptions.OfType<BrokenInvariantException>().First();
        }
        finally
        {
            reports.CompleteAdding();
        }
    }
}
