using NeutralitySim.Core.Allocation;

namespace NeutralitySim.Core.Traffic;

/// <summary>Tells the solver, which knows no telecom word, which classes use which links.</summary>
internal static class ClassSolver
{
    /// <summary>A solver for all classes of an ISP, weighted by provider and, beside faster lines, by the round trip of theirs.</summary>
    public static MaxMinSolver For(IspLayout layout, ReadOnlySpan<double> providerWeights)
    {
        var links = new int[layout.ClassCount][];
        var weights = new double[layout.ClassCount];
        double greatest = layout.Isp.Cohorts.Count == 0 ? 1 : layout.Isp.Cohorts.Max(cohort => cohort.FullLinkShare);
        for (int cell = 0; cell < layout.Cells.Length; cell++)
        {
            int provider = layout.Cells[cell].Provider;
            var cohort = layout.Isp.Cohorts[layout.Cells[cell].Cohort];
            int aggregation = cohort.AggregationLink;
            int path = layout.PathStart[provider];
            for (int index = layout.ClassStart[cell]; index < layout.ClassStart[cell + 1]; index++, path++)
            {
                int link = layout.Paths[path].Link;
                links[index] = aggregation < 0 ? [link] : [link, layout.FirstAggregation + aggregation];
                weights[index] = providerWeights[provider] * (cohort.FullLinkShare / greatest);
            }
        }

        return new MaxMinSolver(layout.LinkCount, links, weights);
    }
}
