using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Which rule does it: the runs that take the differences of an experiment's regimes from its baseline apart, by typical days.</summary>
public sealed class RulePlan
{
    // Paired on the same draws, so few tell a part from noise.
    private const int MostReplications = 3;

    private RulePlan(Experiment experiment, IReadOnlyDictionary<string, RuleMixtures> regimes) =>
        (Experiment, Regimes) = (experiment, regimes);

    /// <summary>The runs: one world per mixture.</summary>
    public Experiment Experiment { get; }

    /// <summary>What lies between the baseline and each regime that differs from it.</summary>
    public IReadOnlyDictionary<string, RuleMixtures> Regimes { get; }

    /// <summary>Plans; null where no regime differs from the baseline.</summary>
    /// <param name="experiment">Regimes compared.</param>
    /// <param name="inFull">True to run all mixtures however many they are.</param>
    public static RulePlan? Of(Experiment experiment, bool inFull)
    {
        var baseline = experiment.Worlds.FirstOrDefault(w => w.Regime.Id == experiment.Description.Baseline);
        if (baseline is null)
            return null;
        var regimes = experiment
            .Worlds.Where(world => world != baseline)
            .ToDictionary(world => world.Regime.Id, world => new RuleMixtures(baseline, world), StringComparer.Ordinal);
        foreach (string alike in regimes.Where(r => r.Value.Groups.Count == 0).Select(r => r.Key).ToArray())
            regimes.Remove(alike);
        World[] worlds =
        [
            .. regimes
                .Values.SelectMany(between => between.Numbers(inFull || between.AreFew).Select(between.Of))
                .DistinctBy(world => world.Regime.Id)
                .Select(ByTypicalDays),
        ];
        return worlds.Length == 0
            ? null
            : new RulePlan(
                experiment with
                {
                    Worlds = worlds,
                    Replications = Math.Min(MostReplications, experiment.Replications),
                    Finished = new HashSet<RunKey>(),
                },
                regimes
            );
    }

    private static World ByTypicalDays(World world) =>
        world with
        {
            Calendar = world.Calendar with { Days = DayRepresentation.Typical },
            Recording = RecordingDetail.Quick,
        };
}
