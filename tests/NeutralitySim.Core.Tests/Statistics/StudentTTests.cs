using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Tests.Statistics;

public class StudentTTests
{
    /// <summary>
    /// Published tables (Abramowitz and Stegun 26.10) give the leading digits; the rest comes from 30-digit arithmetic.
    /// </summary>
    [Theory]
    [InlineData(1, 0.975, 12.706204736174693)]
    [InlineData(2, 0.975, 4.3026527297494618)]
    [InlineData(5, 0.975, 2.5705818356363148)]
    [InlineData(9, 0.975, 2.262157162798205)]
    [InlineData(10, 0.995, 3.1692726726169507)]
    [InlineData(19, 0.975, 2.0930240544083093)]
    [InlineData(30, 0.975, 2.0422724563012379)]
    [InlineData(120, 0.975, 1.9799304050824405)]
    [InlineData(1.5, 1e-12, -52194694.273446355)]
    [InlineData(3, 0.5000001, 2.7206990449193157e-7)]
    [InlineData(5, 1e-40, -156839255.90993377)]
    [InlineData(49, 0.6, 0.25472702559919108)]
    [InlineData(99, 0.9995, 3.3915288333636843)]
    [InlineData(1000, 0.999999999, 6.0536902768005229)]
    [InlineData(1000000, 0.975, 1.9599663568141067)]
    public void Quantiles_agree_with_published_values(double degreesOfFreedom, double probability, double expected)
    {
        double tolerance = 1e-9 * Math.Max(1, Math.Abs(expected));
        Assert.Equal(expected, StudentT.Quantile(probability, degreesOfFreedom), tolerance);
    }

    [Fact]
    public void Quantiles_follow_the_closed_forms_of_one_and_two_degrees()
    {
        for (double probability = 0.001; probability < 1; probability += 0.001)
        {
            double cauchy = Math.Tan(Math.PI * (probability - 0.5));
            double two = (2 * probability - 1) / Math.Sqrt(2 * probability * (1 - probability));
            Assert.Equal(cauchy, StudentT.Quantile(probability, 1), 1e-9 * Math.Max(1, Math.Abs(cauchy)));
            Assert.Equal(two, StudentT.Quantile(probability, 2), 1e-9 * Math.Max(1, Math.Abs(two)));
        }
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 5)]
    [InlineData(double.NaN, 5)]
    [InlineData(0.9, 0)]
    [InlineData(0.9, double.PositiveInfinity)]
    [InlineData(0.9, double.NaN)]
    public void Impossible_parameters_are_refused(double probability, double degreesOfFreedom) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(probability, degreesOfFreedom));
}
