using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Validation;

/// <summary>A shipped scenario, run a few times per regime asked for; values are means over the runs.</summary>
internal sealed class Replay
{
    private readonly Dictionary<string, RunResult[]> _runs = [];

    public Replay(string scenario, int replications, params string[] regimes)
    {
        Experiment = Shipped.Load(scenario);
        foreach (string regime in regimes)
            _runs[regime] = Shipped.Runs(Experiment, regime, replications);
    }

    public Experiment Experiment { get; }

    /// <summary>The runs, by replication.</summary>
    public IReadOnlyList<RunResult> Runs(string regime) => _runs[regime];

    /// <summary>Monthly value by month label, for example <c>2014-01</c>.</summary>
    public double Month(string regime, string indicator, string entity, string month) =>
        _runs[regime]
            .Average(run =>
                run.Series.Single(p =>
                    p.Indicator == indicator && p.Entity.Id == entity && p.Month == MonthOf(month)
                ).Value
            );

    /// <summary>Values by hour of day in a month.</summary>
    public double[] Hours(string regime, string indicator, string entity, string month) =>
        _runs[regime]
            [0]
            .Hourly.Where(p => p.Indicator == indicator && p.Entity.Id == entity && p.Month == MonthOf(month))
            .OrderBy(p => p.Hour)
            .Select(p => p.Value)
            .ToArray();

    public int MonthOf(string month) =>
        Experiment.Description.Calendar.MonthOf(int.Parse(month[..4], null), int.Parse(month[5..], null));

    /// <summary>Published values of a pair in the indicator's unit, by month label.</summary>
    public IEnumerable<Observation> Published(string entity) =>
        Experiment.Description.Observations.Where(o => o.Entity.Id == entity);
}
