using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Web.Answers;

/// <summary>How much memory a run takes, by estimate; on the safe side by a quarter or so.</summary>
internal static class RunSize
{
    private const long BytesPerNumberRow = 64;
    private const long BytesPerEmissionRow = 176;
    private const long BytesPerDecision = 640;

    private const long BytesPerProviderMonth = 4096;
    private const long BytesPerLinkMonth = 1024;
    private const long BytesPerSample = 8;
    private const int SamplesPerMonth = 8928;

    /// <summary>Memory of an experiment while it runs and of its results, bytes; without running it.</summary>
    public static long Of(Experiment experiment)
    {
        long total = 0;
        foreach (var world in experiment.Worlds)
        {
            long links = world.Isps.Sum(isp =>
                (long)isp.Interconnects.Count + isp.AggregationLinks.Count + isp.CacheSites.Count
            );
            long cells = world.Isps.Sum(isp => (long)isp.Cohorts.Count * world.Providers.Count);
            long perMonth =
                (long)world.Isps.Count * world.Providers.Count * BytesPerProviderMonth + links * BytesPerLinkMonth;
            total += world.Calendar.Months * perMonth * experiment.Replications;
            total += (links + cells) * SamplesPerMonth * BytesPerSample;
        }

        return total;
    }

    /// <summary>Memory of the results of a run, bytes.</summary>
    public static long Of(RunResult result) =>
        BytesPerNumberRow
            * (
                result.Indicators.Count
                + result.Series.Count
                + result.Hourly.Count
                + result.Ledger.Count
                + result.Welfare.Count
                + result.Events.Count
            )
        + BytesPerEmissionRow * (result.Emissions.Count + result.EmissionTerms.Count + result.EmissionBands.Count)
        + BytesPerDecision * result.Decisions.Count;
}
