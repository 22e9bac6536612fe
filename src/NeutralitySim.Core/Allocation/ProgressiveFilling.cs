namespace NeutralitySim.Core.Allocation;

/// <summary>
/// The congested part of <see cref="MaxMinSolver"/>: settles overloaded links in order of rising fair level.
/// </summary>
/// <remarks>
/// On an overloaded link, with classes in descending order of the level c/w at which each reaches its cap, the classes that
/// the link limits are a prefix; its level is (capacity − load of all others) / (Σ n·w of the prefix). Once the link of lowest
/// level is settled and its limited classes are frozen, the levels of the other links these cross can only rise. A stale
/// level is therefore a lower bound, and a link is looked at again only when it comes first.
/// </remarks>
internal sealed class ProgressiveFilling(Incidence incidence, double[] weights, double[] caps)
{
    // Classes of each link in descending order of cap level; ranges as in Incidence.LinkStarts.
    private readonly int[] _entryClasses = new int[incidence.ClassIds.Length];
    private readonly double[] _entryCapLevels = new double[incidence.ClassIds.Length];
    private readonly double[] _capLevels = new double[weights.Length];
    private readonly int[] _order = new int[weights.Length];
    private readonly int[] _nextEntries = new int[incidence.LinkCount];

    // n·w of classes not frozen yet, 0 for the others.
    private readonly double[] _liveWeights = new double[weights.Length];

    private readonly Link[] _links = new Link[incidence.LinkCount];
    private readonly int[] _pending = new int[incidence.LinkCount];
    private int _pendingCount;

    private struct Link
    {
        public double Capacity;

        /// <summary>Load of frozen classes.</summary>
        public double FrozenLoad;

        /// <summary>Load if every live class were at its cap, less capacity. Subtracted from, hence only a first guess.</summary>
        public double Excess;

        /// <summary>Fair level, or a lower bound of it when stale.</summary>
        public double Level;

        /// <summary>End of the entries that the link limits.</summary>
        public int Cut;

        public bool Stale;
    }

    /// <summary>Takes note of new values in the caps.</summary>
    public void SortByCapLevel()
    {
        for (int f = 0; f < weights.Length; f++)
        {
            _capLevels[f] = caps[f] / weights[f];
            _order[f] = f;
        }
        _capLevels.AsSpan().Sort(_order.AsSpan());
        incidence.LinkStarts.AsSpan(0, incidence.LinkCount).CopyTo(_nextEntries);
        for (int rank = weights.Length - 1; rank >= 0; rank--)
        {
            foreach (int link in incidence.LinksOf(_order[rank]))
            {
                int entry = _nextEntries[link]++;
                _entryClasses[entry] = _order[rank];
                _entryCapLevels[entry] = _capLevels[rank];
            }
        }
    }

    /// <summary>Lowers rates from the caps to the fair rates.</summary>
    /// <param name="counts">Flows in each class.</param>
    /// <param name="capacities">Capacity of each link.</param>
    /// <param name="loadsAtCaps">Load of each link if all classes are at their caps.</param>
    /// <param name="rates">The caps on entry, the fair rates on return.</param>
    public void Run(
        ReadOnlySpan<double> counts,
        ReadOnlySpan<double> capacities,
        ReadOnlySpan<double> loadsAtCaps,
        Span<double> rates
    )
    {
        for (int f = 0; f < _liveWeights.Length; f++)
            _liveWeights[f] = counts[f] * weights[f];
        Start(capacities, loadsAtCaps);
        while (_pendingCount > 0)
        {
            int position = LowestPending();
            int id = _pending[position];
            if (_links[id].Stale)
                FindLevel(id);
            else
            {
                _pending[position] = _pending[--_pendingCount];
                Freeze(id, rates);
            }
        }
    }

    private void Start(ReadOnlySpan<double> capacities, ReadOnlySpan<double> loadsAtCaps)
    {
        _pendingCount = 0;
        for (int id = 0; id < _links.Length; id++)
        {
            double excess = loadsAtCaps[id] - capacities[id];
            _links[id] = new Link { Capacity = capacities[id], Excess = excess };
            if (excess <= 0)
                continue;
            FindLevel(id);
            _pending[_pendingCount++] = id;
        }
    }

    private int LowestPending()
    {
        int lowest = 0;
        for (int position = 1; position < _pendingCount; position++)
            if (_links[_pending[position]].Level < _links[_pending[lowest]].Level)
                lowest = position;
        return lowest;
    }

    private void FindLevel(int id)
    {
        ref Link link = ref _links[id];
        int start = incidence.LinkStarts[id];
        int count = incidence.LinkStarts[id + 1] - start;
        var classes = _entryClasses.AsSpan(start, count);
        var capLevels = _entryCapLevels.AsSpan(start, count);
        double remaining = -link.Excess;
        double limitedWeight = 0;
        int cut = 0;
        do
        {
            for (; cut < count && capLevels[cut] * limitedWeight > remaining; cut++)
            {
                double liveWeight = _liveWeights[classes[cut]];
                limitedWeight += liveWeight;
                remaining += liveWeight * capLevels[cut];
            }
            // Summed afresh: what the walk carries along is a small difference of large loads.
            remaining = link.Capacity - link.FrozenLoad - LiveLoadAtCaps(classes[cut..], capLevels[cut..]);
        } while (cut < count && capLevels[cut] * limitedWeight > remaining);

        link.Level = limitedWeight > 0 ? Math.Max(0, remaining) / limitedWeight : double.PositiveInfinity;
        link.Cut = start + cut;
        link.Stale = false;
    }

    private double LiveLoadAtCaps(ReadOnlySpan<int> classes, ReadOnlySpan<double> capLevels)
    {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i < classes.Length - 1; i += 2)
        {
            even += _liveWeights[classes[i]] * capLevels[i];
            odd += _liveWeights[classes[i + 1]] * capLevels[i + 1];
        }
        if (i < classes.Length)
            even += _liveWeights[classes[i]] * capLevels[i];
        return even + odd;
    }

    private void Freeze(int id, Span<double> rates)
    {
        double level = _links[id].Level;
        for (int entry = incidence.LinkStarts[id]; entry < _links[id].Cut; entry++)
        {
            int f = _entryClasses[entry];
            double rate = weights[f] * level;
            // Not so for a class already frozen at a lower level.
            if (!(rate < rates[f]))
                continue;
            rates[f] = rate;
            double load = _liveWeights[f] * level;
            double relief = _liveWeights[f] * _entryCapLevels[entry] - load;
            _liveWeights[f] = 0;
            foreach (int other in incidence.LinksOf(f))
            {
                ref Link link = ref _links[other];
                link.FrozenLoad += load;
                link.Excess -= relief;
                link.Stale = true;
            }
        }
    }
}
