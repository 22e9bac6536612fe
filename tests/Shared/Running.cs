using NeutralitySim.Core.Runs;

namespace NeutralitySim.Tests.Shared;

/// <summary>Runs whole experiments from tests that wait for them.</summary>
internal static class Running
{
    /// <summary>Runs all that is planned, away from the threads that xunit counts.</summary>
    public static void Run(
        this IRunner runner,
        Experiment experiment,
        IExperimentObserver observer,
        CancellationToken cancellation = default
    ) =>
        Task.Run(() => new Scheduler(runner).Run(experiment, observer, cancellation), CancellationToken.None)
            .GetAwaiter()
            .GetResult();
}
