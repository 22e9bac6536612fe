using FsCheck;
using FsCheck.Fluent;
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
    [InlineData(20, .209763, 36.761493)]
    [InlineData(50, .345498, 101.114585)]
    [InlineData(100, .505384, 222.830853)]
    [InlineData(150, .642446, 346.958412)]
    [InlineData(200, .775938, 483.115585)]
    [InlineData(250, .970007, 638.827674)]
    public void A_thousand_providers_reach_the_tabulated_level_and_surplus(
        double capacity,
        double level,
        double surplus
    )
    {
        var providers = Enumerable.Range(1, 1000).Select(Provider).ToArray();

        var equilibrium = MaMisra2011.Solve(providers, capacity);

        Assert.Equal(251.205811, MaMisra2011.FullLoad(providers), Tolerance);
        Assert.Equal(level, equilibrium.Level, 1e-5 * level);
        Assert.Equal(surplus, equilibrium.ConsumerSurplus, 1e-5 * surplus);
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

    [Fact]
    public void Consumer_surplus_never_falls_as_capacity_grows()
    {
        var unit = Gen.Choose(1, 1000).Select(n => n / 1000.0);
        var provider =
            from popularity in unit
            from rate in unit
            from sensitivity in unit
            from weight in unit
            from value in unit
            select new MaMisraProvider(popularity, 20 * rate, 10 * sensitivity, 3 * weight, value);
        var cases =
            from providers in provider.NonEmptyListOf()
            from capacity in unit
            from more in unit
            select (Providers: providers.ToArray(), Capacity: 30 * capacity, More: 30 * more);

        Prop.ForAll(
                cases.ToArbitrary(),
                example =>
                {
                    double before = MaMisra2011.Solve(example.Providers, example.Capacity).ConsumerSurplus;
                    double after = MaMisra2011
                        .Solve(example.Providers, example.Capacity + example.More)
                        .ConsumerSurplus;
                    Assert.True(after >= before * (1 - 1e-12), $"{before:R} then {after:R}");
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static MaMisraProvider Provider(int i) =>
        new(
            Fraction(i * Math.Sqrt(2)),
            Fraction(i * Math.Sqrt(3)),
            10 * Fraction(i * Math.Sqrt(5)),
            UserValue: 10 * Fraction(i * Math.Sqrt(5)) * Fraction(i * Math.Sqrt(11))
        );

    private static double Fraction(double x) => x - Math.Floor(x);

    private static void AssertAll(double[] expected, IReadOnlyList<double> actual)
    {
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], Tolerance);
    }
}
