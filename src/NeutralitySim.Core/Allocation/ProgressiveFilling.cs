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
    // Half a unit in the last place for each of up to four roundings of a class's load.
    private const double RoundingPerClass = 4.0 / (1L << 53);

    // Classes of each link in descending order of cap level; ranges as in Incidence.LinkStarts.
    private readonly int[] _entryClasses = new int[incidence.ClassIds.Length];
    private readonly double[] _entryCapLevels = new double[incidence.ClassIds.Length];
    private readonly double[] _capLevels = new double[weights.Length];
    private readonly int[] _order = new int[weights.Length];
    private readonly int[] _nextEntries = new int[incidence.LinkCount];

    // n·w of classes not frozen yet, 0 for the others.
    private readonly double[] _liveWeights = new double[weights.Length];

    private readonly Link[] _links = new Link[incidence.LinkCount];

    // Links not settled yet, by ascending lower bound of their level, from _first on.
    private readonly int[] _pending = new int[incidence.LinkCount];
    private readonly double[] _bounds = new double[incidence.LinkCount];
    private int _first;
    private int _end;

    private enum Knowledge
    {
        /// <summary>Classes were frozen since: the bound holds but may be low.</summary>
        Stale,

        /// <summary>The bound is as high as the rounding of running differences permits.</summary>
        Bounded,

        /// <summary>The bound is the level.</summary>
        Exact,
    }

    private struct Link
    {
        public double Capacity;

        /// <summary>Load of frozen classes.</summary>
        public double FrozenLoad;

        /// <summary>Load if every live class were at its cap, less capacity; a running difference.</summary>
        public double Excess;

        /// <summary>Bound on the rounding error of the excess.</summary>
        public double Slack;

        /// <summary>Σ n·w of the live classes that the link limits.</summary>
        public double LimitedWeight;

        /// <summary>End of the entries that the link limits.</summary>
        public int Cut;

        public Knowledge Knowledge;
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
        while (_first < _end)
        {
            switch (_links[_pending[_first]].Knowledge)
            {
                case Knowledge.Stale:
                    Reinsert(FindBound(_pending[_first]));
                    break;
                case Knowledge.Bounded:
                    Reinsert(FindLevel(_pending[_first]));
                    break;
                default:
                    Freeze(_pending[_first], _bounds[_first], rates);
                    _first++;
                    break;
            }
        }
    }

    private void Start(ReadOnlySpan<double> capacities, ReadOnlySpan<double> loadsAtCaps)
    {
        _first = 0;
        _end = 0;
        for (int id = 0; id < _links.Length; id++)
        {
            double excess = loadsAtCaps[id] - capacities[id];
            double slack = loadsAtCaps[id] * RoundingPerClass * (incidence.ClassesOn(id).Length + 8);
            _links[id] = new Link
            {
                Capacity = capacities[id],
                Excess = excess,
                Slack = slack,
            };
            if (excess <= 0)
                continue;
            _bounds[_end] = FindBound(id);
            _pending[_end++] = id;
        }
        _bounds.AsSpan(0, _end).Sort(_pending.AsSpan(0, _end));
    }

    /// <summary>Gives the first pending link a higher bound; an infinite one takes it off the list.</summary>
    private void Reinsert(double bound)
    {
        int id = _pending[_first];
        int position = _first;
        for (; position + 1 < _end && _bounds[position + 1] < bound; position++)
        {
            _bounds[position] = _bounds[position + 1];
            _pending[position] = _pending[position + 1];
        }
        _bounds[position] = bound;
        _pending[position] = id;
        if (double.IsPositiveInfinity(bound))
            _end = position;
    }

    private double FindBound(int id)
    {
        ref Link link = ref _links[id];
        link.Knowledge = Knowledge.Bounded;
        link.Cut = incidence.LinkStarts[id];
        link.LimitedWeight = 0;
        return LevelWhen(id, -link.Excess - link.Slack);
    }

    private double FindLevel(int id)
    {
        ref Link link = ref _links[id];
        link.Knowledge = Knowledge.Exact;
        int belowCut = incidence.LinkStarts[id + 1] - link.Cut;
        double cappedLoad = LiveLoadAtCaps(
            _entryClasses.AsSpan(link.Cut, belowCut),
            _entryCapLevels.AsSpan(link.Cut, belowCut)
        );
        return LevelWhen(id, link.Capacity - link.FrozenLoad - cappedLoad);
    }

    /// <summary>Moves the cut down past every class that the link leaves less than its cap; returns the level.</summary>
    /// <param name="id">Link.</param>
    /// <param name="remaining">What frozen classes, and live ones below the cut at their caps, leave to those above; may be negative.</param>
    private double LevelWhen(int id, double remaining)
    {
        ref Link link = ref _links[id];
        int count = incidence.LinkStarts[id + 1] - link.Cut;
        var classes = _entryClasses.AsSpan(link.Cut, count);
        var capLevels = _entryCapLevels.AsSpan(link.Cut, count);
        double[] liveWeights = _liveWeights;
        double limitedWeight = link.LimitedWeight;
        int i = 0;
        for (; i < classes.Length && capLevels[i] * limitedWeight > remaining; i++)
        {
            double liveWeight = liveWeights[classes[i]];
            limitedWeight += liveWeight;
            remaining += liveWeight * capLevels[i];
        }
        link.Cut += i;
        link.LimitedWeight = limitedWeight;
        return limitedWeight > 0 ? Math.Max(0, remaining) / limitedWeight : double.PositiveInfinity;
    }

    private double LiveLoadAtCaps(ReadOnlySpan<int> classes, ReadOnlySpan<double> capLevels)
    {
        double[] liveWeights = _liveWeights;
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i < classes.Length - 1; i += 2)
        {
            even += liveWeights[classes[i]] * capLevels[i];
            odd += liveWeights[classes[i + 1]] * capLevels[i + 1];
        }
        if (i < classes.Length)
            even += liveWeights[classes[i]] * capLevels[i];
        return even + odd;
    }

    private void Freeze(int id, double level, Span<double> rates)
    {
        int start = incidence.LinkStarts[id];
        int count = _links[id].Cut - start;
        var classes = _entryClasses.AsSpan(start, count);
        var capLevels = _entryCapLevels.AsSpan(start, count);
        for (int i = 0; i < classes.Length; i++)
        {
            int f = classes[i];
            double rate = weights[f] * level;
            // Not so for a class already frozen at a lower level.
            if (!(rate < rates[f]))
                continue;
            rates[f] = rate;
            double load = _liveWeights[f] * level;
            double relief = _liveWeights[f] * capLevels[i] - load;
            _liveWeights[f] = 0;
            Withdraw(incidence.LinksOf(f), load, relief);
        }
    }

    private void Withdraw(ReadOnlySpan<int> ids, double load, double relief)
    {
        Link[] links = _links;
        foreach (int id in ids)
        {
            ref Link link = ref links[id];
            link.FrozenLoad += load;
            link.Excess -= relief;
            link.Knowledge = Knowledge.Stale;
        }
    }
}
