using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Runs;

/// <summary>Hears of the runs of a <see cref="RulePlan"/> and keeps of each what stands for the whole.</summary>
public sealed class RuleRuns : IExperimentObserver
{
    private readonly Dictionary<(RunKey Run, string Indicator), double> _values = [];

    private readonly HashSet<RunKey> _finished = [];

    /// <summary>Runs that are there.</summary>
    public IReadOnlySet<RunKey> Finished => _finished;

    /// <summary>Takes over a value of a run that was done for another reason; with its values it counts as finished.</summary>
    public void Know(RunKey run, string indicator, double value)
    {
        _finished.Add(run);
        _values[(run, indicator)] = value;
    }

    /// <summary>Runs that could not go on.</summary>
    public int Failed { get; private set; }

    /// <summary>Value of an indicator for the whole of a run; null where it has none.</summary>
    public double? Find(RunKey run, string indicator) =>
        _values.TryGetValue((run, indicator), out double value) ? value : null;

    /// <inheritdoc/>
    public void MonthFinished(RunKey run, int month) { }

    /// <inheritdoc/>
    public void RunFailed(RunFailure failure) => Failed++;

    /// <inheritdoc/>
    public void RunFinished(RunResult result)
    {
        _finished.Add(result.Key);
        foreach (var value in result.Indicators)
            if (value.Entity == Entity.All)
                Know(result.Key, value.Indicator, value.Value);
    }
}
