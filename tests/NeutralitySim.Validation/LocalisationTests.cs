using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>Haul by number of interconnection points, traffic local or not.</summary>
public class LocalisationTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData(1, .25, .25)]
    [InlineData(2, .125, .3125)]
    [InlineData(4, .0625, .328125)]
    [InlineData(6, 1.0 / 24, 1.0 / 3 - 1.0 / 432)]
    [InlineData(8, .03125, 1.0 / 3 - 1.0 / 768)]
    [InlineData(12, 1.0 / 48, 1.0 / 3 - 1.0 / 1728)]
    public void Haul_on_a_line_is_the_mean_distance(int points, double localHaul, double randomHaul)
    {
        var places = Enumerable.Range(1, points).Select(j => (2 * j - 1) / (2.0 * points)).ToArray();

        Assert.Equal(localHaul, LocalisationCost.LocalHaul(points), Tolerance);
        Assert.Equal(randomHaul, LocalisationCost.RandomHaul(points), Tolerance);
        // From a point at y to an even line: (y² + (1-y)²)/2.
        Assert.Equal(places.Average(y => (y * y + (1 - y) * (1 - y)) / 2), randomHaul, Tolerance);
        Assert.Equal((localHaul + randomHaul) / 2, LocalisationCost.Haul(points, .5), Tolerance);
    }

    [Theory]
    [InlineData(4, .75)]
    [InlineData(6, .833)]
    [InlineData(8, .875)]
    [InlineData(12, .917)]
    public void The_first_points_save_most_of_the_local_haul(int points, double saving) =>
        Assert.Equal(saving, 1 - LocalisationCost.LocalHaul(points) / LocalisationCost.LocalHaul(1), 5e-4);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Local_haul_on_a_square_is_the_mean_distance(int pointsPerSide) =>
        Assert.Equal(
            MeanDistance(pointsPerSide, nearest: true),
            LocalisationCost.LocalHaulOnSquare(pointsPerSide * pointsPerSide),
            1e-4
        );

    [Fact]
    public void On_a_square_more_points_help_local_traffic_little_and_other_traffic_not()
    {
        double one = LocalisationCost.LocalHaulOnSquare(1);
        double added = (LocalisationCost.LocalHaulOnSquare(8) - LocalisationCost.LocalHaulOnSquare(12)) / one;

        Assert.Equal(.065, added, 5e-4);
        Assert.Equal(.5, LocalisationCost.LocalHaulOnSquare(16) / LocalisationCost.LocalHaulOnSquare(4), Tolerance);
        Assert.InRange(MeanDistance(4, nearest: false) / MeanDistance(2, nearest: false), 1, 1.05);
    }

    [Fact]
    public void The_fee_by_cost_falls_with_localisation_and_reaches_zero()
    {
        double free = LocalisationCost.FreeLocalisedShare(8, .25);

        Assert.InRange(free, 0, 1);
        Assert.Equal(0, LocalisationCost.CostBasedFee(.3, 1000, 8, free, .25), Tolerance);
        Assert.True(LocalisationCost.CostBasedFee(.3, 1000, 8, 0, .25) > 0);
        Assert.True(LocalisationCost.CostBasedFee(.3, 1000, 8, 1, .25) < 0);
    }

    /// <summary>Mean distance on a unit square to the nearest, or to any, of a lattice of points.</summary>
    private static double MeanDistance(int pointsPerSide, bool nearest)
    {
        const int UsersPerSide = 240;
        var points = (
            from x in Enumerable.Range(0, pointsPerSide)
            from y in Enumerable.Range(0, pointsPerSide)
            select ((x + .5) / pointsPerSide, (y + .5) / pointsPerSide)
        ).ToArray();
        double sum = 0;
        for (int i = 0; i < UsersPerSide; i++)
        for (int j = 0; j < UsersPerSide; j++)
        {
            var distances = points.Select(point =>
                Math.Sqrt(
                    Math.Pow((i + .5) / UsersPerSide - point.Item1, 2)
                        + Math.Pow((j + .5) / UsersPerSide - point.Item2, 2)
                )
            );
            sum += nearest ? distances.Min() : distances.Average();
        }
        return sum / (UsersPerSide * UsersPerSide);
    }
}
