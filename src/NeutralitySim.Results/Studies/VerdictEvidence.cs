namespace NeutralitySim.Results.Studies;

/// <summary>What a verdict is drawn from: one indicator, one pair of regimes.</summary>
/// <param name="Smallest">Smallest difference that matters, above 0, in the indicator's unit.</param>
/// <param name="Central">Difference at the central values.</param>
/// <param name="Low">Low end of its 99 % interval; NaN where a single replication gives none.</param>
/// <param name="High">High end of its 99 % interval.</param>
/// <param name="Draws">Difference of each joint draw; NaN where the draw could not be run, which speaks for nothing.</param>
/// <param name="Ends">Difference at each end of each single range.</param>
/// <param name="HalfWidth">Half the width of a draw's interval from its replications, largest where it varies.</param>
public sealed record VerdictEvidence(
    double Smallest,
    double Central,
    double Low,
    double High,
    IReadOnlyList<double> Draws,
    IReadOnlyList<double> Ends,
    double HalfWidth
)
{
    private const int FewestDraws = 59;
    private const double Share = 0.95;

    /// <summary>Sign of the central difference; 0 where it is smaller than what matters.</summary>
    public int Sign => SignOf(Central);

    /// <summary>Draws with the central sign.</summary>
    public int Same => Draws.Count(difference => !double.IsNaN(difference) && SignOf(difference) == Sign);

    /// <summary>Sign of a difference: 0 where it is smaller than what matters, or none.</summary>
    public int SignOf(double difference) => Math.Abs(difference) >= Smallest ? Math.Sign(difference) : 0;

    /// <summary>True where a value at the end of a range no longer has the central sign.</summary>
    public bool Turns(double difference) => double.IsFinite(difference) && SignOf(difference) != Sign;

    /// <summary>
    /// The verdict. Fewer draws, narrower ranges, more replications or more indicators cannot make it robust: the bound of the share needs
    /// 59 draws of 59 or 196 of 200, ranges have floors, and a difference must pass what matters and its 99 % interval.
    /// </summary>
    public VerdictKind Verdict
    {
        get
        {
            int draws = Draws.Count;
            if (draws < FewestDraws || !double.IsFinite(Central) || IsBlurred)
                return VerdictKind.Undecided;
            bool isSure = Core.Statistics.Proportion.LowerBound(Same, draws) >= Share;
            if (Sign == 0 && isSure)
                return VerdictKind.NoDifference;
            bool isTurned = Ends.Any(Turns);
            if (isTurned || Core.Statistics.Proportion.UpperBound(Same, draws) < Share)
                return VerdictKind.Fragile;
            return isSure && Sign != 0 && (Low > 0 || High < 0) ? VerdictKind.Robust : VerdictKind.Undecided;
        }
    }

    // Draws whose noise is larger than what they are judged by say nothing.
    private bool IsBlurred => HalfWidth >= Math.Max(Smallest, Math.Abs(Central) / 2);
}
