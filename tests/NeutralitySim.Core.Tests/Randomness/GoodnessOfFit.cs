namespace NeutralitySim.Core.Tests.Randomness;

/// <summary>Pearson's chi-square test.</summary>
internal static class GoodnessOfFit
{
    private const double StandardNormalQuantile999 = 3.090232;

    /// <summary>Fails when chi-square exceeds its 99.9 % quantile (Wilson and Hilferty, 1931).</summary>
    public static void AssertFits(IReadOnlyList<double> observed, IReadOnlyList<double> expected)
    {
        double chiSquare = 0;
        for (int cell = 0; cell < expected.Count; cell++)
            chiSquare += (observed[cell] - expected[cell]) * (observed[cell] - expected[cell]) / expected[cell];
        double freedom = expected.Count - 1;
        double spread = 2 / (9 * freedom);
        double limit = freedom * Math.Pow(1 - spread + StandardNormalQuantile999 * Math.Sqrt(spread), 3);
        Assert.True(chiSquare < limit, $"Chi-square {chiSquare} on {freedom} degrees of freedom exceeds {limit}.");
    }
}
