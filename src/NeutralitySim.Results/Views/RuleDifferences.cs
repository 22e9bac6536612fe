using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Results.Views;

/// <summary>Takes the differences of regimes apart by groups of rules.</summary>
public static class RuleDifferences
{
    /// <summary>Of all regimes and compared indicators that have a value in all mixtures.</summary>
    /// <param name="plan">What was to be run.</param>
    /// <param name="runs">What came of it.</param>
    public static IReadOnlyList<RuleDifference> Of(RulePlan plan, RuleRuns runs) =>
        [
            .. from regime in plan.Regimes
            from indicator in plan.Experiment.Description.ComparedIndicators
            let difference = Of(plan, runs, regime.Key, indicator)
            where difference is not null
            select difference,
        ];

    /// <summary>What results tell of the runs of a plan: where they are by typical days, the regimes themselves need not be run again.</summary>
    public static RuleRuns Known(RulePlan plan, ResultsReader results)
    {
        var known = new RuleRuns();
        if (results.Description.Calendar.Days != DayRepresentation.Typical)
            return known;
        foreach (string indicator in results.Description.ComparedIndicators)
        foreach (var values in results.IndicatorValues(indicator, Entity.All))
        foreach (var value in values.Values.Where(v => v.Replication < plan.Experiment.Replications))
        {
            bool isBaseline = values.Regime == results.Description.Baseline;
            if (!isBaseline && !plan.Regimes.ContainsKey(values.Regime))
                continue;
            string id = isBaseline ? values.Regime : plan.Regimes[values.Regime].IdOf(plan.Regimes[values.Regime].All);
            known.Know(new RunKey(id, value.Replication), indicator, value.Value);
        }

        return known;
    }

    private static RuleDifference? Of(RulePlan plan, RuleRuns runs, string regime, string indicator)
    {
        var between = plan.Regimes[regime];
        int[] mixtures =
        [
            .. between
                .Numbers(inFull: true)
                .Where(m => plan.Experiment.Worlds.Any(world => world.Regime.Id == between.IdOf(m))),
        ];
        var found = new List<Dictionary<int, double>>();
        for (int replication = 0; replication < plan.Experiment.Replications; replication++)
        {
            var values = new Dictionary<int, double>();
            foreach (int mixture in mixtures)
                if (runs.Find(new RunKey(between.IdOf(mixture), replication), indicator) is { } value)
                    values[mixture] = value;
            if (values.Count == mixtures.Length)
                found.Add(values);
        }

        if (found.Count == 0)
            return null;
        bool isFull = mixtures.Length == between.All + 1;
        double[][] shares = isFull
            ? [.. found.Select(values => Shapley.Values(between.Groups.Count, mixture => values[mixture]))]
            : [];
        Estimate Mean(Func<int, double> of) =>
            Intervals.Of([.. found.Select((_, run) => new ReplicationValue(run, of(run)))]);
        return new RuleDifference(
            regime,
            indicator,
            Mean(run => found[run][between.All] - found[run][0]),
            [
                .. between.Groups.Select(
                    (group, place) =>
                        new RuleEffect(
                            group,
                            isFull ? Mean(run => shares[run][place]) : null,
                            Mean(run => found[run][1 << place] - found[run][0]),
                            Mean(run => found[run][between.All] - found[run][between.All & ~(1 << place)])
                        )
                ),
            ]
        );
    }
}
