using NeutralitySim.Core.Allocation;
using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>Rate equilibrium of Ma and Misra 2011 for three archetypes, against an independent computation.</summary>
public class RateEquilibriumTests
{
    private const double Tolerance = 1e-6;

    private static readonly MaMisraProvider Search = new(1, 1, 0.1);
    private static readonly MaMisraProvider Video = new(0.3, 10, 3);
    private static readonly MaMisraProvider Telephony = new(0.5, 3, 5);
    private static readonly MaMisraProvider[] Archetypes = [Search, Video, Telephony];

    [Theory]
    [InlineData(0.5, 0.543762, 0.919520, 0.000000, 0.000000, 0.500000, 0.000000, 0.000000)]
    [InlineData(1.0, 0.999979, 0.999998, 0.000000, 0.000045, 0.999977, 0.000000, 0.000023)]
    [InlineData(1.5, 2.530153, 1, 0.000142, 0.395148, 1, 0.000108, 0.499892)]
    [InlineData(2.0, 2.808959, 1, 0.000462, 0.711730, 1, 0.000389, 0.999611)]
    [InlineData(2.5, 2.999727, 1, 0.000911, 0.999544, 1, 0.000820, 1.499180)]
    [InlineData(3.0, 6.807128, 1, 0.244841, 1, 1, 0.500000, 1.500000)]
    [InlineData(4.0, 8.497718, 1, 0.588393, 1, 1, 1.500000, 1.500000)]
    [InlineData(5.0, 9.561736, 1, 0.871529, 1, 1, 2.500000, 1.500000)]
    [InlineData(5.5, double.PositiveInfinity, 1, 1, 1, 1, 3.000000, 1.500000)]
    public void Archetypes_reach_the_tabulated_equilibrium(
        double capacity,
        double level,
        double searchDemand,
        double videoDemand,
        double telephonyDemand,
        double searchLoad,
        double videoLoad,
        double telephonyLoad
    )
    {
        var equilibrium = MaMisra2011.Solve(Archetypes, capacity);

        if (double.IsInfinity(level))
            Assert.Equal(level, equilibrium.Level);
        else
            Assert.Equal(level, equilibrium.Level, Tolerance);
        AssertAll([searchDemand, videoDemand, telephonyDemand], equilibrium.Demands);
        AssertAll([searchLoad, videoLoad, telephonyLoad], equilibrium.Loads);
        Assert.Equal(capacity, equilibrium.Loads.Sum(), 1e-12);
    }

    [Fact]
    public void Video_of_double_weight_gets_double_the_level()
    {
        var equilibrium = MaMisra2011.Solve([Search, Video with { Weight = 2 }, Telephony], 2);

        Assert.Equal(2.743879, equilibrium.Level, Tolerance);
        AssertAll([1.000000, 5.487757, 2.743879], equilibrium.Rates);
    }

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(6, 1)]
    public void The_simulator_shares_one_bottleneck_as_the_paper_does(double capacity, double videoWeight)
    {
        MaMisraProvider[] providers = [Search, Video with { Weight = videoWeight }, Telephony];
        var equilibrium = MaMisra2011.Solve(providers, capacity);
        var solver = new MaxMinSolver(
            1,
            [
                [0],
                [0],
                [0],
            ],
            providers.Select(provider => provider.Weight).ToArray()
        );
        var counts = providers.Select((provider, i) => provider.Popularity * equilibrium.Demands[i]).ToArray();
        var caps = providers.Select(provider => provider.UnconstrainedRate).ToArray();
        var rates = new double[3];
        var loads = new double[1];

        solver.Solve(counts, caps, [capacity], rates, loads);

        for (int i = 0; i < rates.Length; i++)
            Assert.Equal(equilibrium.Rates[i], rates[i], 1e-9);
        Assert.Equal(Math.Min(capacity, MaMisra2011.FullLoad(providers)), loads[0], 1e-9);
    }

    private static void AssertAll(double[] expected, IReadOnlyList<double> actual)
    {
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], Tolerance);
    }
}
