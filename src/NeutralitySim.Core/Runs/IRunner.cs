using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Carries out runs: the port behind which threads of this process, a silo or a cluster do the work. Every runner gives the same bytes for the same run.</summary>
/// <remarks>Safe for any number of runs at once. What it throws beyond the following ends the whole experiment.</remarks>
public interface IRunner
{
    /// <summary>Runs for which there is room at once, 1 or more; changes as machines come and go.</summary>
    int Places { get; }

    /// <summary>Carries out a run.</summary>
    /// <param name="world">World of the run's regime; runs that pass the same object share what is prepared for it.</param>
    /// <param name="run">Which run.</param>
    /// <param name="seed">Root of every random stream.</param>
    /// <param name="monthEnded">Told of each month from 0, in order and once, on any thread; must be quick and not throw.</param>
    /// <param name="cancellation">Stops between two months.</param>
    /// <exception cref="RunFailedException">This run cannot go on; others can.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    Task<RunResult> Run(World world, RunKey run, ulong seed, Action<int> monthEnded, CancellationToken cancellation);
}
