using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Detail;

/// <summary>How much is stored of the runs of an experiment.</summary>
/// <param name="First">Of the first replication, of which pictures of days and equipment are drawn.</param>
/// <param name="Others">Of the others, which are there for intervals.</param>
public sealed record DetailPlan(RunDetail First, RunDetail Others)
{
    // Where each run's months take more room than a reader has use for: some hundred megabytes.
    private const long MostIspsKeptByMonth = 20_000;

    /// <summary>Everything of every run.</summary>
    public static DetailPlan Full { get; } = new(RunDetail.Full, RunDetail.Full);

    /// <summary>
    /// What fits: everything of a small world; of a large one everything of the first replication, and the months of the others, or their totals alone where
    /// they are very many.
    /// </summary>
    public static DetailPlan By(ExperimentDescription experiment)
    {
        long isps = (long)experiment.Isps.Count * experiment.Regimes.Count * experiment.Replications;
        return !WorldSize.IsLarge(experiment) ? Full
            : isps <= MostIspsKeptByMonth ? new(RunDetail.Full, RunDetail.Months)
            : new(RunDetail.Full, RunDetail.Totals);
    }

    /// <summary>How much of a run.</summary>
    public RunDetail Of(RunKey run) => run.Replication == 0 ? First : Others;
}
