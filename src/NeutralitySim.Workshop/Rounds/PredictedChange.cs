namespace NeutralitySim.Workshop.Rounds;

/// <summary>What a seat expects of a measure.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Amount">How much, 0 or more, in the indicator's unit; null where only the way is told.</param>
public readonly record struct PredictedChange(string Measure, Direction Direction, double? Amount)
{
    /// <summary>The change with its sign; null where no amount is told. No change is 0.</summary>
    internal double? Signed =>
        Direction switch
        {
            Direction.NoChange => 0,
            Direction.Down => -Amount,
            _ => Amount,
        };
}
