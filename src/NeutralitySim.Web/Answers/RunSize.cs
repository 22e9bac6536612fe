using NeutralitySim.Core.Results;

namespace NeutralitySim.Web.Answers;

/// <summary>How much memory a run takes, by estimate; on the safe side by a quarter or so.</summary>
internal static class RunSize
{
    private const long BytesPerNumberRow = 64;
    private const long BytesPerEmissionRow = 176;
    private const long BytesPerDecision = 640;

    /// <summary>Memory of the results of a run, bytes.</summary>
    public static long Of(RunResult result) =>
        BytesPerNumberRow
            * (
                result.Indicators.Count
                + result.Series.Count
                + result.Hourly.Count
                + result.Ledger.Count
                + result.Events.Count
            )
        + BytesPerEmissionRow * (result.Emissions.Count + result.EmissionTerms.Count + result.EmissionBands.Count)
        + BytesPerDecision * result.Decisions.Count;
}
