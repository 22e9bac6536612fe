namespace NeutralitySim.Studies;

/// <summary>What becomes of a difference between two regimes over the range of one assumption.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Baseline">Regime subtracted.</param>
/// <param name="Regime">Regime it is subtracted from.</param>
/// <param name="Before">Sign of the difference as the scenario is written: −1, 0 where none matters, +1.</param>
/// <param name="After">Sign beyond <paramref name="At"/>; another.</param>
/// <param name="At">Value of the assumption at which it changes, as written in a scenario.</param>
/// <param name="IsAbove">True where it changes as the assumption rises past that value.</param>
public sealed record ChallengeFinding(
    string Indicator,
    string Baseline,
    string Regime,
    int Before,
    int After,
    string At,
    bool IsAbove
)
{
    /// <summary>True where the regimes change rank, and not only their difference appears or fades.</summary>
    public bool IsTurned => Before * After < 0;
}
