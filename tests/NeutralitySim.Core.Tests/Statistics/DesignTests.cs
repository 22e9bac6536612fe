using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Tests.Statistics;

/// <summary>Designs of experiments against functions whose indices are known in closed form.</summary>
public class DesignTests
{
    private const double A = 7;
    private const double B = 0.1;

    [Fact]
    public void Points_of_a_Latin_hypercube_have_one_value_in_each_slice_of_each_coordinate()
    {
        var points = LatinHypercube.Draw(7, 50, 4);
        for (int i = 0; i < 4; i++)
            Assert.Equal(Enumerable.Range(0, 50), points.Select(p => (int)(p[i] * 50)).Order());
        Assert.Equal(points, LatinHypercube.Draw(7, 50, 4));
        Assert.NotEqual(points, LatinHypercube.Draw(8, 50, 4));
        Assert.NotEqual(points, LatinHypercube.Draw(7, 50, 4, set: 1));
    }

    // Ishigami and Homma (1990), a = 7, b = 0.1: indices in closed form. The tolerance is three standard errors of 4,096 rows.
    [Fact]
    public void Shares_of_variance_of_the_Ishigami_function()
    {
        double variance = A * A / 8 + B * Math.Pow(Math.PI, 4) / 5 + B * B * Math.Pow(Math.PI, 8) / 18 + 0.5;
        double first = Math.Pow(1 + B * Math.Pow(Math.PI, 4) / 5, 2) / 2 / variance;
        double second = A * A / 8 / variance;
        double together = 8 * B * B * Math.Pow(Math.PI, 8) / 225 / variance;
        var design = new SobolDesign(1, 4096, 3);
        var shares = design.Shares([.. design.Points.Select(Ishigami)]);
        Assert.Equal(first, shares[0].First, 0.04);
        Assert.Equal(second, shares[1].First, 0.04);
        Assert.Equal(0, shares[2].First, 0.04);
        Assert.Equal(first + together, shares[0].Total, 0.04);
        Assert.Equal(second, shares[1].Total, 0.04);
        Assert.Equal(together, shares[2].Total, 0.04);
    }

    // Sobol (1998): product of (|4x − 2| + a)/(1 + a); partial variances (1/3)/(1 + a)².
    [Fact]
    public void Shares_of_variance_of_the_function_G()
    {
        double[] a = [0, 1, 4.5, 9, 99];
        double[] partial = [.. a.Select(ai => 1.0 / 3 / (1 + ai) / (1 + ai))];
        double variance = partial.Aggregate(1.0, (product, v) => product * (1 + v)) - 1;
        var design = new SobolDesign(2, 4096, a.Length);
        var shares = design.Shares([.. design.Points.Select(G)]);
        for (int i = 0; i < a.Length; i++)
        {
            double total = partial[i] * (1 + variance) / (1 + partial[i]) / variance;
            Assert.Equal(partial[i] / variance, shares[i].First, 0.04);
            Assert.Equal(total, shares[i].Total, 0.04);
        }

        double G(double[] x) =>
            x.Select((xi, i) => (Math.Abs(4 * xi - 2) + a[i]) / (1 + a[i])).Aggregate(1.0, (p, f) => p * f);
    }

    [Fact]
    public void Elementary_effects_of_a_sum_are_its_coefficients_and_interaction_shows_as_spread()
    {
        var design = new MorrisDesign(3, 10, 4);
        Assert.Equal(50, design.Points.Count);
        Assert.All(design.Points.SelectMany(p => p), x => Assert.InRange(x, -1e-12, 1 + 1e-12));
        var effects = design.Effects([.. design.Points.Select(x => 2 * x[0] - 5 * x[1] + 3 * x[2] * (x[3] - 0.5))]);
        Assert.Equal(2, effects[0].Mean, 1e-9);
        Assert.Equal(0, effects[0].Deviation, 1e-9);
        Assert.Equal((-5, 5), (Math.Round(effects[1].Mean, 9), Math.Round(effects[1].MeanAbsolute, 9)));
        Assert.True(effects[2].Deviation > 0.5);
    }

    [Fact]
    public void A_path_without_a_value_at_one_point_is_left_out()
    {
        var design = new MorrisDesign(3, 4, 2);
        double[] values = [.. design.Points.Select(x => x[0])];
        values[4] = double.NaN;
        Assert.Equal(1, design.Effects(values)[0].MeanAbsolute, 1e-9);
        Assert.True(double.IsNaN(new MorrisDesign(3, 1, 2).Effects([double.NaN, 0, 0])[0].MeanAbsolute));
    }

    // 20 of 20 cannot make a share of .95 sure, 59 of 59 can, and of 200 four may fail (welfare account, section on verdicts).
    [Theory]
    [InlineData(20, 20, 0.8609)]
    [InlineData(58, 58, 0.9497)]
    [InlineData(59, 59, 0.9505)]
    [InlineData(196, 200, 0.9547)]
    [InlineData(195, 200, 0.9482)]
    [InlineData(0, 10, 0)]
    public void Lower_bound_of_a_share(int successes, int trials, double bound)
    {
        Assert.Equal(bound, Proportion.LowerBound(successes, trials), 0.0002);
        Assert.Equal(1 - bound, Proportion.UpperBound(trials - successes, trials), 0.0002);
    }

    private static double Ishigami(double[] point)
    {
        double[] x = [.. point.Select(u => Math.PI * (2 * u - 1))];
        return Math.Sin(x[0]) + A * Math.Pow(Math.Sin(x[1]), 2) + B * Math.Pow(x[2], 4) * Math.Sin(x[0]);
    }
}
