namespace NeutralitySim.Results;

/// <summary>One regime's figures in a comparison.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Value">Mean and interval over the regime's replications; count 0 where the regime has no value.</param>
/// <param name="Difference">
/// This regime minus the baseline, paired by replication (both shared their random draws); replications that one side
/// lacks are left out. Null for the baseline itself; count 0 where no pair exists.
/// </param>
public sealed record ComparisonCell(string Regime, Estimate Value, Estimate? Difference)
{
    /// <summary>
    /// The difference's interval by the studentised bootstrap, where the paired differences are so skewed that Student's is not to be trusted; else null.
    /// </summary>
    public Estimate? Bootstrap => Resampled?.Invoke();

    // A thousand resamples, which only an export asks for.
    internal Func<Estimate?>? Resampled { get; init; }
}
