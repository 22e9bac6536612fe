using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Allocation;

namespace NeutralitySim.Core.Tests.Allocation;

public class MaxMinSolverTests
{
    [Fact]
    public void One_full_link_gives_every_flow_the_level_that_fills_it()
    {
        var network = new Network(
            [
                [0],
                [0],
            ],
            [1, 1],
            [2, 3],
            [2, 5],
            [10]
        );

        var (rates, loads) = network.Solve();

        Assert.Equal([2.0, 2.0], rates);
        Assert.Equal([10.0], loads);
    }

    [Fact]
    public void What_a_flow_cannot_use_on_another_link_goes_to_the_others()
    {
        // Classic: A crosses both links, B the first, C the second. Link 1 gives A 2; C takes the 8 that A leaves on link 0.
        var network = new Network(
            [
                [0, 1],
                [1],
                [0],
            ],
            [1, 1, 1],
            [1, 1, 1],
            [100, 100, 100],
            [10, 4]
        );

        var (rates, loads) = network.Solve();

        Assert.Equal([2.0, 2.0, 8.0], rates);
        Assert.Equal([10.0, 4.0], loads);
    }

    [Fact]
    public void A_flow_of_double_weight_gets_double_until_its_cap()
    {
        var network = new Network(
            [
                [0],
                [0],
                [0],
            ],
            [1, 2, 2],
            [1, 1, 1],
            [100, 100, 3],
            [12]
        );

        Assert.Equal([3.0, 6.0, 3.0], network.Solve().Rates);
    }

    [Fact]
    public void A_link_of_no_capacity_gives_nothing_and_an_empty_class_is_told_what_a_flow_would_get()
    {
        var network = new Network(
            [
                [0],
                [1],
                [1],
                [],
            ],
            [1, 1, 1, 1],
            [5, 2, 0, 4],
            [3, 8, 8, 7],
            [0, 10]
        );

        var (rates, loads) = network.Solve();

        Assert.Equal([0.0, 5.0, 5.0, 7.0], rates);
        Assert.Equal([0.0, 10.0], loads);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.4)]
    [InlineData(0.7)]
    [InlineData(1.1)]
    [InlineData(3.0)]
    public void Rates_equal_those_of_the_textbook_algorithm(double tightness)
    {
        for (int seed = 0; seed < 150; seed++)
        {
            var network = Network.Random(seed, classes: 1 + seed % 60, linkCount: 4 + seed % 11, tightness);
            var expected = NaiveProgressiveFilling.Solve(network);
            var (actual, _) = network.Solve();
            for (int f = 0; f < expected.Length; f++)
                if (network.Counts[f] > 0)
                    AssertClose(expected[f], actual[f], 1e-9, $"seed {seed}, class {f}");
        }
    }

    [Fact]
    public void Rates_stay_exact_when_classes_differ_by_nine_orders_of_magnitude()
    {
        // A million small flows and one large one, and 10,000 times the capacity on offer.
        var skewed = new Network(
            [
                [0],
                [0],
            ],
            [1, 1],
            [1e7, 1],
            [1, 1e9],
            [1e7 + 3]
        );
        var crushed = new Network(
            [
                [0],
                [0, 1],
            ],
            [1, 1],
            [1e6, 1e6],
            [1e8, 1e8],
            [1e4, 2e3]
        );

        AssertClose(3, skewed.Solve().Rates[1], 1e-9, "skewed");
        var (rates, loads) = crushed.Solve();
        AssertClose(8e-3, rates[0], 1e-12, "crushed");
        AssertClose(2e-3, rates[1], 1e-12, "crushed");
        Assert.InRange(loads[0] / 1e4, 0, 1 + 1e-12);
    }

    [Fact]
    public void Links_that_all_fill_at_one_level_are_not_overfull_by_more_than_the_last_bits()
    {
        for (int seed = 0; seed < 4000; seed++)
        {
            var network = Network.Random(seed, 1 + seed % 60, 4 + seed % 8, tightness: 1, weighted: false);
            var capacities = new double[network.Capacities.Length];
            for (int f = 0; f < network.Counts.Length; f++)
                foreach (int link in network.Links[f])
                    capacities[link] += network.Counts[f] * 8e4;
            var (_, loads) = (network with { Capacities = capacities }).Solve();
            for (int link = 0; link < loads.Length; link++)
                Assert.InRange(loads[link], 0, capacities[link] * (1 + 2e-15));
        }
    }

    [Fact]
    public void No_link_is_overfull_and_every_flow_below_its_cap_has_a_full_link_where_none_does_better()
    {
        Prop.ForAll(
                Instances(),
                network =>
                {
                    var (rates, loads) = network.Solve();
                    for (int link = 0; link < loads.Length; link++)
                        Assert.True(loads[link] <= network.Capacities[link] * (1 + 1e-12));
                    for (int f = 0; f < rates.Length; f++)
                        Assert.True(rates[f] == network.Caps[f] || HasBottleneck(network, f, rates, loads));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_solver_forgets_earlier_calls()
    {
        var first = Network.Random(1, 40, 10, 0.6);
        var used = first.CreateSolver();
        first.SolveWith(used);
        var second = first with { Caps = first.Caps.Reverse().ToArray() };
        second.SolveWith(used);

        Assert.Equal(first.Solve().Rates, first.SolveWith(used).Rates);
        Assert.Equal(second.Solve().Loads, second.SolveWith(used).Loads);
    }

    [Fact]
    public void Solve_does_not_allocate()
    {
        var network = Network.Random(3, 60, 12, 0.5);
        var solver = network.CreateSolver();
        var otherCaps = network.Caps.Select(cap => cap * 1.5).ToArray();
        var (rates, loads) = network.SolveWith(solver);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            solver.Solve(network.Counts, i % 2 == 0 ? otherCaps : network.Caps, network.Capacities, rates, loads);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Bad_input_is_refused_with_its_place_and_value()
    {
        var good = new Network(
            [
                [0],
                [0],
            ],
            [1, 1],
            [2, 3],
            [2, 5],
            [10]
        );

        Refused("counts[1] is -1", good with { Counts = [2, -1] });
        Refused("caps[0] is 0", good with { Caps = [0, 5] });
        Refused("capacities[0] is NaN", good with { Capacities = [double.NaN] });
        Refused("counts has 1 values; 2 are needed", good with { Counts = [2] });
        Refused("weights[1] is -3", good with { Weights = [1, -3] });
        Refused(
            "Class 1 uses link 1",
            good with
            {
                Links =
                [
                    [0],
                    [1],
                ],
            }
        );
        Refused(
            "Class 0 uses link 0 twice",
            good with
            {
                Links =
                [
                    [0, 0],
                    [0],
                ],
            }
        );
    }

    private static void Refused(string message, Network network) =>
        Assert.Contains(
            message,
            Assert.Throws<ArgumentException>(() => network.Solve()).Message,
            StringComparison.Ordinal
        );

    private static bool HasBottleneck(Network network, int f, double[] rates, double[] loads) =>
        network
            .Links[f]
            .Any(link =>
                loads[link] >= network.Capacities[link] * (1 - 1e-9)
                && Enumerable
                    .Range(0, rates.Length)
                    .Where(other => network.Links[other].Contains(link))
                    .All(other => rates[other] / network.Weights[other] <= rates[f] / network.Weights[f] * (1 + 1e-9))
            );

    private static Arbitrary<Network> Instances() =>
        Gen.Choose(0, int.MaxValue - 1)
            .Select(seed =>
                Network.Random(seed, 1 + seed % 80, 4 + seed % 13, 0.05 + seed % 97 / 60.0, weighted: seed % 3 > 0)
            )
            .ToArbitrary();

    private static void AssertClose(double expected, double actual, double relative, string where) =>
        Assert.True(
            Math.Abs(actual - expected) <= relative * Math.Abs(expected) + 1e-300,
            $"{where}: {expected:R} {actual:R}"
        );
}
