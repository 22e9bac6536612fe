using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Engine;

/// <summary>Runs an experiment on all cores of this machine. The only place in the library that starts threads.</summary>
/// <param name="degreeOfParallelism">Runs at once, 1 or more; all cores when null.</param>
public sealed class InProcessRunner(int? degreeOfParallelism = null) : IExperimentRunner
{
    /// <inheritdoc/>
    public void Run(Experiment experiment, IExperimentObserver observer, CancellationToken cancellation)
    {
        var worlds = experiment.Worlds.ToDictionary(w => w.Regime.Id, StringComparer.Ordinal);
        var observed = new Lock();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        BrokenInvariantException? broken = null;

        void RunOne(RunKey key)
        {
            try
            {
                var result = new Simulation(worlds[key.Regime], key.Replication, experiment.Seed).Run(
                    epoch =>
                    {
                        lock (observed)
                            observer.EpochFinished(key, epoch);
                    },
                    stop.Token
                );
                lock (observed)
                    observer.RunFinished(result);
            }
            catch (BrokenInvariantException exception)
            {
                lock (observed)
                    broken ??= exception;
                stop.Cancel();
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
        }

        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = degreeOfParallelism ?? Environment.ProcessorCount,
            CancellationToken = stop.Token,
        };
        try
        {
            Parallel.ForEach(
                System.Collections.Concurrent.Partitioner.Create(
                    experiment.Runs(),
                    System.Collections.Concurrent.EnumerablePartitionerOptions.NoBuffering
                ),
                options,
                RunOne
            );
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }

        if (broken is not null)
            throw broken;
    }
}
