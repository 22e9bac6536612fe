using NeutralitySim.Core.Results;

namespace NeutralitySim.Validation;

/// <summary>
/// Inbound traffic of the four French ISPs as ARCEP published it. Levels and growth rates agree within their rounding, and
/// the scenario that is fitted to the first and last year passes through the year between.
/// </summary>
public class ArcepGrowthTests
{
    private const double Tolerance = .01;

    /// <summary>Over 28 Tbps in later editions; this is what the growth and level of 2021 imply.</summary>
    private const double RevisedTbps2020 = 28.48;

    private static readonly Lazy<RunResult> Neutral = new(Run);

    [Theory]
    [InlineData(18.4, .50, 27.7)]
    [InlineData(RevisedTbps2020, .25, 35.6)]
    [InlineData(35.6, .215, 43.2)]
    [InlineData(43.2, .076, 46.5)]
    [InlineData(46.5, .092, 50.8)]
    public void Published_growth_leads_from_level_to_level(double before, double growth, double after) =>
        AssertWithin(after, before * (1 + growth));

    /// <summary>The level of 2020 first published, 27.7, is not the one that growth of 2021 was counted from.</summary>
    [Fact]
    public void The_level_of_2020_was_revised()
    {
        Assert.True(Math.Abs(27.7 * 1.25 / 35.6 - 1) > 2 * Tolerance);
        Assert.True(RevisedTbps2020 > 28);
    }

    [Theory]
    [InlineData(.23, 18.4, 4.23)]
    [InlineData(.197, 43.2, 8.51)]
    [InlineData(.153, 46.5, 7.11)]
    [InlineData(.123, 50.8, 6.25)]
    public void Netflix_falls_while_the_whole_grows(double share, double total, double netflix) =>
        AssertWithin(netflix, share * total);

    [Theory]
    [InlineData(0, 43.2)]
    [InlineData(11, 46.5)]
    [InlineData(23, 50.8)]
    public void The_simulated_path_passes_through_the_published_levels(int month, double published) =>
        AssertWithin(published, Tbps(month, link => !link.EndsWith("-caches", StringComparison.Ordinal)));

    [Theory]
    [InlineData(0, 8.51)]
    [InlineData(23, 6.25)]
    public void Netflix_in_the_simulation_falls_as_published(int month, double published) =>
        AssertWithin(published, Tbps(month, link => link.EndsWith("netflix-pni", StringComparison.Ordinal)));

    private static double Tbps(int month, Func<string, bool> counts) =>
        Neutral
            .Value.Series.Where(p =>
                p.Indicator == Indicators.Percentile95.Id && p.Month == month && counts(p.Entity.Id)
            )
            .Sum(p => p.Value) / 1000;

    private static RunResult Run() => Shipped.Run("fair-share-eu-2023", "neutral");

    private static void AssertWithin(double published, double found) =>
        Assert.InRange(found, published * (1 - Tolerance), published * (1 + Tolerance));
}
