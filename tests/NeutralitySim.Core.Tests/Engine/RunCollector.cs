using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Core.Tests.Engine;

/// <summary>All that an experiment gives.</summary>
internal sealed class RunCollector : IExperimentObserver
{
    public Dictionary<RunKey, RunResult> Results { get; } = [];

    public List<RunFailure> Failures { get; } = [];

    /// <summary>Runs it to its end.</summary>
    public static RunCollector Run(IRunner runner, Experiment experiment)
    {
        var collector = new RunCollector();
        runner.Run(experiment, collector);
        return collector;
    }

    public void MonthFinished(RunKey run, int month) { }

    public void RunFailed(RunFailure failure) => Failures.Add(failure);

    public void RunFinished(RunResult result) => Results.Add(result.Key, result);
}
