using NeutralitySim.Core.Caches;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>The trace for which libCacheSim's miss counts are known: 10⁶ titles, 10⁷ requests, α = 0.8.</summary>
public sealed class ReferenceTrace
{
    public const int Titles = 1_000_000;

    public ReferenceTrace()
    {
        Sampler = new TitleSampler(Weights());
        Requests = new int[10_000_000];
        RequestTrace.Generate(Sampler, 20140223, Requests);
    }

    internal TitleSampler Sampler { get; }

    public int[] Requests { get; }

    // i^−0.8 as 1/y⁴ with y = i^(1/5) by Newton's steps from the previous root: no pow, so the same bits on every machine.
    private static double[] Weights()
    {
        var weights = new double[Titles];
        double root = 1;
        for (int title = 0; title < Titles; title++)
        {
            for (int step = 0; step < 8; step++)
            {
                double fourth = root * root * root * root;
                root -= ((fourth * root) - (title + 1)) / (5 * fourth);
            }
            weights[title] = 1 / (root * root * root * root);
        }
        return weights;
    }
}
