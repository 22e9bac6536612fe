namespace NeutralitySim.Studies.Calibrations;

/// <summary>A fitted value.</summary>
/// <param name="Path">Dotted path.</param>
/// <param name="Before">Value of the scenario.</param>
/// <param name="After">Value at which the error is least.</param>
/// <param name="Low">Least value along which the error is still near the least.</param>
/// <param name="High">Greatest such value.</param>
/// <param name="IsOpenBelow">True where the range ends before the error leaves it.</param>
/// <param name="IsOpenAbove">The same above.</param>
public sealed record FittedValue(
    string Path,
    string Before,
    string After,
    string Low,
    string High,
    bool IsOpenBelow,
    bool IsOpenAbove
)
{
    /// <summary>The value the scenario has lies between low and high.</summary>
    public bool HoldsBefore { get; init; }
}
