namespace NeutralitySim.Studies.Calibrations;

/// <summary>What a fit came to.</summary>
/// <param name="Values">Fitted values, in the order asked for.</param>
/// <param name="Months">Observations with what was simulated.</param>
/// <param name="Trials">Sets of values that were tried.</param>
public sealed record CalibrationResult(
    IReadOnlyList<FittedValue> Values,
    IReadOnlyList<ComparedMonth> Months,
    int Trials
)
{
    /// <summary>Relative standard error of the simulated months fitted to, root of the mean of squares; 0 where there was one replication.</summary>
    public double Chance { get; init; }

    /// <summary>Root mean square of relative errors over the months fitted to, with the scenario's values.</summary>
    public double ErrorBefore => ErrorOf(Months.Where(m => m.Observation.Fitted), m => m.Before);

    /// <summary>The same with the fitted values.</summary>
    public double ErrorAfter => ErrorOf(Months.Where(m => m.Observation.Fitted), m => m.After);

    /// <summary>Error over months held out, with the scenario's values; NaN where there are none.</summary>
    public double HeldOutBefore => ErrorOf(Months.Where(m => !m.Observation.Fitted), m => m.Before);

    /// <summary>The same with the fitted values.</summary>
    public double HeldOutAfter => ErrorOf(Months.Where(m => !m.Observation.Fitted), m => m.After);

    private static double ErrorOf(IEnumerable<ComparedMonth> months, Func<ComparedMonth, double> simulated) =>
        RelativeError.Of([.. months.Select(m => (m.Observation.Value, simulated(m)))]);
}
