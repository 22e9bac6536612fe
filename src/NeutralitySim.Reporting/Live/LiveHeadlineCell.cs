namespace NeutralitySim.Reporting.Live;

/// <summary>A number of the headline under one regime.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Text">Value without unit in the reader's language; a dash where there is none.</param>
/// <param name="Value">The value itself, in the unit of the row; NaN where there is none.</param>
/// <param name="FromBaseline">Difference from the run before any lever was moved; null where there is none.</param>
/// <param name="FromBaselineRegime">Difference from the baseline regime (neutral) of the same run; null for that regime itself.</param>
public sealed record LiveHeadlineCell(
    string Regime,
    string Text,
    double Value,
    LiveDifference? FromBaseline,
    LiveDifference? FromBaselineRegime
)
{
    /// <summary>How sure the difference from the baseline regime is; null where nothing is known of that.</summary>
    public LiveVerdict? Verdict { get; init; }
}
