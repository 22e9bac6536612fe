namespace NeutralitySim.Core.Tests.Allocation;

/// <summary>The textbook algorithm, slow and obvious: raise one level until a cap or a link stops some classes; repeat.</summary>
internal static class NaiveProgressiveFilling
{
    public static double[] Solve(Network network)
    {
        var rates = new double[network.Counts.Length];
        var active = Enumerable.Range(0, rates.Length).ToHashSet();
        while (active.Count > 0)
        {
            double lowestCap = active.Min(f => network.Caps[f] / network.Weights[f]);
            double lowestLink = Enumerable
                .Range(0, network.Capacities.Length)
                .Min(link => LinkLevel(network, link, active, rates));
            double level = Math.Min(lowestCap, lowestLink);
            var full = Enumerable
                .Range(0, network.Capacities.Length)
                .Where(link => LinkLevel(network, link, active, rates) <= level)
                .ToHashSet();
            var stopped = active
                .Where(f => network.Caps[f] / network.Weights[f] <= level || network.Links[f].Any(full.Contains))
                .ToList();
            foreach (int f in stopped)
            {
                rates[f] = Math.Min(network.Caps[f], network.Weights[f] * level);
                active.Remove(f);
            }
        }
        return rates;
    }

    private static double LinkLevel(Network network, int link, HashSet<int> active, double[] rates)
    {
        var users = Enumerable.Range(0, rates.Length).Where(f => network.Links[f].Contains(link)).ToList();
        double weight = users.Where(active.Contains).Sum(f => network.Counts[f] * network.Weights[f]);
        double used = users.Where(f => !active.Contains(f)).Sum(f => network.Counts[f] * rates[f]);
        return weight > 0 ? Math.Max(0, network.Capacities[link] - used) / weight : double.PositiveInfinity;
    }
}
