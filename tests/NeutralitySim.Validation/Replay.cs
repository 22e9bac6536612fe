using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Validation;

/// <summary>A shipped scenario, run a few times per regime asked for; values are means over the runs.</summary>
internal sealed class Replay
{
    // One run's month carries the daily shocks of its seven days, about 3 %; four runs halve that.
    private const int Replications = 4;

    private readonly Dictionary<string, RunResult[]> _runs = [];

    public Replay(string scenario, params string[] regimes)
    {
        Experiment = Shipped.Load(scenario);
        foreach (string regime in regimes)
            _runs[regime] = Shipped.Runs(Experiment, regime, Replications);
    }

    public Experiment Experiment { get; }

    /// <summary>The first run.</summary>
    public RunResult Run(string regime) => _runs[regime][0];

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
        Run(regime)
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
