using NeutralitySim.Core.Allocation;
using static NeutralitySim.Validation.Welfare.Sender;

namespace NeutralitySim.Validation.Welfare;

/// <summary>What short capacity and impatient viewers do to the speed that viewers have, and where more capacity lowers it.</summary>
public sealed class ToyWorldQualityTests
{
    private const double HalfOfTheFourthDigit = 0.5e-4 + 1e-9;

    private static readonly ToyWorld World = new();

    [Fact]
    public void On_one_link_more_capacity_never_lowers_the_speed_that_viewers_have()
    {
        double[] capacities = [0.2, 0.4, 0.6, 0.8, 1, 1.2];
        double[] expected = [0.1738, 0.3474, 1.2834, 2.4882, 5, 5];
        double[] speeds = [.. capacities.Select(capacity => Speeds(World with { Capacity = capacity }).Experienced)];
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], speeds[i], HalfOfTheFourthDigit);
        Assert.Equal(speeds.Order(), speeds);
    }

    /// <summary>The published index rises as viewers give up; the speed that all who want to watch would have does not.</summary>
    [Theory]
    [InlineData(0, 0.6552, 0.6552)]
    [InlineData(0.1, 0.8633, 0.6517)]
    [InlineData(1, 1.5888, 0.6396)]
    [InlineData(5, 2.1648, 0.6303)]
    public void Impatience_raises_the_published_index_and_not_the_speed_that_viewers_have(
        double impatience,
        double index,
        double experienced
    )
    {
        var speeds = Speeds(
            World with
            {
                Capacity = 0.5,
                Subscription = World.Subscription with { Impatience = impatience },
                Advertised = World.Advertised with { Impatience = impatience },
                Broadcaster = World.Broadcaster with { Impatience = impatience },
            }
        );
        Assert.Equal(index, speeds.Index, HalfOfTheFourthDigit);
        Assert.Equal(experienced, speeds.Experienced, HalfOfTheFourthDigit);
    }

    /// <summary>A long flow over a first link and two more, and one flow on each of these two: a wider first link takes from many what it gives to one.</summary>
    [Theory]
    [InlineData(1, 1, 9, 6.3333)]
    [InlineData(10, 5, 5, 5)]
    public void On_three_links_in_a_row_more_capacity_can_lower_the_mean_rate(
        double first,
        double longFlow,
        double shortFlow,
        double mean
    )
    {
        double[] rates = MaxMin(
            [first, 10, 10],
            [
                [0, 1, 2],
                [1],
                [2],
            ]
        );
        Assert.Equal([longFlow, shortFlow, shortFlow], rates);
        Assert.Equal(mean, rates.Average(), HalfOfTheFourthDigit);
    }

    /// <summary>Four flows share a full aggregation link with one that comes over an interconnect: the rungs that all can show fall as that widens.</summary>
    [Theory]
    [InlineData(1, 2, 1.55)]
    [InlineData(2, 2, 1.05)]
    public void Behind_a_full_aggregation_link_a_wider_interconnect_can_lower_the_mean_picture(
        double interconnect,
        double meanRate,
        double meanPicture
    )
    {
        double[] ladder = [0.56, 0.75, 1.05, 1.75, 3];
        double[] rates = MaxMin(
            [interconnect, 10],
            [
                [0, 1],
                [1],
                [1],
                [1],
                [1],
            ]
        );
        Assert.Equal(meanRate, rates.Average(), HalfOfTheFourthDigit);
        double Picture(double rate) => ladder.LastOrDefault(rung => rung <= 0.8 * rate + 1e-12);
        Assert.Equal(meanPicture, rates.Average(Picture), HalfOfTheFourthDigit);
    }

    private static (double Index, double Experienced) Speeds(ToyWorld world)
    {
        var line = ToyMarket.Month(world, new ToyRules()).Lines[0];
        double full = world.Subscription.Mbps;
        return (full * line.Quality[(int)Subscription], full * line.Experienced[(int)Subscription]);
    }

    private static double[] MaxMin(double[] capacities, int[][] linksOfFlow)
    {
        double[] ones = [.. linksOfFlow.Select(_ => 1.0)];
        var solver = new MaxMinSolver(capacities.Length, linksOfFlow, ones);
        var rates = new double[ones.Length];
        solver.Solve(ones, [.. ones.Select(_ => 100.0)], capacities, rates, new double[capacities.Length]);
        return rates;
    }
}
