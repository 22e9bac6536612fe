using NeutralitySim.Core.Allocation;

namespace NeutralitySim.Core.Traffic;

/// <summary>Tells the solver, which knows no telecom word, which classes use which links.</summary>
internal static class ClassSolver
{
    /// <summary>A solver for all classes of an ISP, weighted by provider.</summary>
    public static MaxMinSolver For(IspTopology topology, ReadOnlySpan<double> providerWeights)
    {
        var links = new int[topology.ClassCount][];
        var weights = new double[topology.ClassCount];
        for (int cell = 0; cell < topology.Cells.Length; cell++)
        {
            int provider = topology.Cells[cell].Provider;
            int aggregation = topology.Isp.Cohorts[topology.Cells[cell].Cohort].AggregationLink;
            int path = topology.PathStart[provider];
            for (int index = topology.ClassStart[cell]; index < topology.ClassStart[cell + 1]; index++, path++)
            {
                int link = topology.Paths[path].Link;
                links[index] = aggregation < 0 ? [link] : [link, topology.FirstAggregation + aggregation];
                weights[index] = providerWeights[provider];
            }
        }

        return new MaxMinSolver(topology.LinkCount, links, weights);
    }
}
