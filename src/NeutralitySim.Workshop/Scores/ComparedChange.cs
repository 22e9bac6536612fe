using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Scores;

/// <summary>A predicted change beside the one that came.</summary>
internal sealed record ComparedChange(
    string Seat,
    string Group,
    Measure Measure,
    PredictedChange Predicted,
    double Actual
)
{
    /// <summary>Whether the direction is right.</summary>
    public bool IsRight => Scoring.DirectionOf(Actual, Measure.SmallestNamed) == Predicted.Direction;

    /// <summary>Error in large changes; null where no amount is told.</summary>
    public double? Error => Predicted.Signed is { } signed ? Math.Abs(signed - Actual) / Measure.Scale : null;
}
