using NeutralitySim.Core.Allocation;

namespace NeutralitySim.Core.Tests.Allocation;

/// <summary>One instance of the sharing problem.</summary>
internal sealed record Network(int[][] Links, double[] Weights, double[] Counts, double[] Caps, double[] Capacities)
{
    /// <summary>A repeatable instance: each class on 1 to 4 links; the tightness scales capacities against offered load.</summary>
    public static Network Random(int seed, int classes, int linkCount, double tightness, bool weighted = true)
    {
        var random = new Random(seed);
        var links = new int[classes][];
        for (int f = 0; f < classes; f++)
            links[f] = Enumerable.Range(0, linkCount).OrderBy(_ => random.Next()).Take(random.Next(1, 5)).ToArray();
        double[] capChoices = [1.5e6, 3e6, 5e6, 8e6, 16e6];
        var counts = links.Select(_ => random.Next(8) == 0 ? 0 : random.NextDouble() * 1000).ToArray();
        var caps = links
            .Select(_ => random.Next(2) == 0 ? capChoices[random.Next(5)] : 1e6 + random.NextDouble() * 2e7)
            .ToArray();
        var capacities = new double[linkCount];
        for (int f = 0; f < classes; f++)
            foreach (int link in links[f])
                capacities[link] += counts[f] * caps[f];
        for (int link = 0; link < linkCount; link++)
            capacities[link] *= random.Next(12) == 0 ? 0 : tightness * (0.5 + random.NextDouble());
        return new Network(
            links,
            links.Select(_ => weighted ? 0.5 + random.Next(4) : 1.0).ToArray(),
            counts,
            caps,
            capacities
        );
    }

    public MaxMinSolver CreateSolver() => new(Capacities.Length, Links, Weights);

    public (double[] Rates, double[] Loads) Solve() => SolveWith(CreateSolver());

    public (double[] Rates, double[] Loads) SolveWith(MaxMinSolver solver)
    {
        var rates = new double[Counts.Length];
        var loads = new double[Capacities.Length];
        solver.Solve(Counts, Caps, Capacities, rates, loads);
        return (rates, loads);
    }
}
