using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Tests.Shared;

/// <summary>Takes each run of an experiment in which none fails.</summary>
internal sealed class EachRun(Action<RunResult> take) : IExperimentObserver
{
    public void MonthFinished(RunKey run, int month) { }

    public void RunFailed(RunFailure failure) => Assert.Fail(failure.Message.English);

    public void RunFinished(RunResult result) => take(result);
}
