namespace NeutralitySim.Studies.Calibrations;

/// <summary>Root mean square of relative errors: √(mean of (simulated ÷ observed − 1)²). What has no simulated value counts as all wrong, 1.</summary>
internal static class RelativeError
{
    /// <summary>The error; NaN over nothing.</summary>
    public static double Of(IReadOnlyList<(double Observed, double Simulated)> pairs)
    {
        double sum = 0;
        foreach (var (observed, simulated) in pairs)
        {
            double error = double.IsFinite(simulated) ? simulated / observed - 1 : 1;
            sum += error * error;
        }

        return pairs.Count == 0 ? double.NaN : Math.Sqrt(sum / pairs.Count);
    }
}
