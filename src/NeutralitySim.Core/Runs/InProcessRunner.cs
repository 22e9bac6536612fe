using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Carries out runs on the cores of this machine. The only place in the library that starts threads.</summary>
/// <param name="degreeOfParallelism">Threads at work at once, 1 or more; as many as cores when null.</param>
/// <param name="probe">Told of each month and ISP as it happens; may be null.</param>
public sealed class InProcessRunner(int? degreeOfParallelism = null, IEngineProbe? probe = null) : IRunner
{
    private readonly ConditionalWeakTable<World, WorldLayout> _layouts = [];
    private int _busy;

    /// <inheritdoc/>
    public int Places { get; } = degreeOfParallelism ?? Environment.ProcessorCount;

    /// <inheritdoc/>
    public Task<RunResult> Run(
        World world,
        RunKey run,
        ulong seed,
        Action<int> monthEnded,
        CancellationToken cancellation
    ) => Task.Run(() => Simulate(world, run, seed, monthEnded, cancellation), cancellation);

    private RunResult Simulate(
        World world,
        RunKey run,
        ulong seed,
        Action<int> monthEnded,
        CancellationToken cancellation
    )
    {
        Interlocked.Increment(ref _busy);
        Simulation? simulation = null;
        try
        {
            var layout = _layouts.GetValue(world, static world => new WorldLayout(world));
            simulation = new Simulation(layout, run.Replication, seed, ForEachIsp);
            return simulation.Run(monthEnded, probe, cancellation);
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            throw new RunFailedException(RunFailure.Of(world, run, simulation?.Month ?? 0, cause), cause);
        }
        finally
        {
            Interlocked.Decrement(ref _busy);
        }
    }

    // ISPs of a month know nothing of each other: where there are fewer runs than cores, the others take some of them.
    private void ForEachIsp(int count, Action<int> simulate)
    {
        int idle = Places - Volatile.Read(ref _busy);
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
