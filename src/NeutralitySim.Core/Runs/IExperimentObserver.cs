using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Runs;

/// <summary>Hears of an experiment's progress. Calls never overlap.</summary>
public interface IExperimentObserver
{
    /// <summary>A run has finished a month.</summary>
    void MonthFinished(RunKey run, int month);

    /// <summary>A run could not go on.</summary>
    void RunFailed(RunFailure failure);

    /// <summary>A run has finished.</summary>
    void RunFinished(RunResult result);
}
