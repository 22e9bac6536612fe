namespace NeutralitySim.Core.Engine;

/// <summary>
/// Sends each provider's sessions to the first of its paths with room; what finds none is spread over the interconnects by
/// capacity, so that all of them are equally short.
/// </summary>
internal sealed class PathSteering(IspTopology topology)
{
    private readonly double[] _room = new double[topology.LinkCount];
    private readonly double[] _capacity = new double[topology.LinkCount];

    /// <summary>Share of its provider's sessions on each path in this step.</summary>
    public double[] PathShare { get; } = new double[topology.Paths.Length];

    /// <summary>Rate each provider's sessions ask for in this step, bit/s.</summary>
    public double[] OfferedBitsPerSecond { get; } = new double[topology.PathStart.Length - 1];

    /// <summary>Capacity of each link today, bit/s.</summary>
    public ReadOnlySpan<double> Capacity => _capacity;

    /// <summary>Takes over the capacities that hold on a day.</summary>
    public void BeginDay(IspEpochInput input, int day)
    {
        for (int link = 0; link < _capacity.Length; link++)
            _capacity[link] = day >= input.ActivationDay[link] ? input.CapacityAfter[link] : input.CapacityBefore[link];
    }

    /// <summary>Steers all sessions. Returns true when some link is asked for more than it has.</summary>
    public bool Steer(IspEpochInput input, double[] counts)
    {
        _capacity.CopyTo(_room, 0);
        bool congested = false;
        for (int provider = 0; provider < OfferedBitsPerSecond.Length; provider++)
        {
            double offered = Offered(input, counts, provider);
            OfferedBitsPerSecond[provider] = offered;
            if (offered > 0)
                congested |= SteerProvider(input, provider, offered);
        }

        return congested | AggregationOverloaded(input, counts);
    }

    private double Offered(IspEpochInput input, double[] counts, int provider)
    {
        int first = topology.CellStart[provider];
        int number = topology.CellStart[provider + 1] - first;
        var cells = counts.AsSpan(first, number);
        var caps = input.CellCapBitsPerSecond.AsSpan(first, number);
        double offered = 0;
        for (int cell = 0; cell < cells.Length; cell++)
            offered += cells[cell] * caps[cell];
        return offered;
    }

    private bool SteerProvider(IspEpochInput input, int provider, double offered)
    {
        int start = topology.PathStart[provider];
        int end = topology.PathStart[provider + 1];
        double cached = 0;
        int path = start;
        for (; path < end && topology.Paths[path].Kind == PathKind.Cache; path++)
        {
            double eligible = Math.Max(0, input.PathByteHitRatio[path] * offered - cached);
            double taken = Take(topology.Paths[path].Link, eligible);
            cached += taken;
            PathShare[path] = taken / offered;
        }

        double left = offered - cached;
        int firstInterconnect = path;
        if (input.PrefersTransit[provider])
        {
            left = Fill(PathKind.Transit, firstInterconnect, end, offered, left);
            left = Fill(PathKind.Peering, firstInterconnect, end, offered, left);
        }
        else
        {
            left = Fill(PathKind.Peering, firstInterconnect, end, offered, left);
            left = Fill(PathKind.Transit, firstInterconnect, end, offered, left);
        }

        if (left <= offered * 1e-12)
            return false;
        Spread(firstInterconnect, end, left / offered);
        return true;
    }

    private double Fill(PathKind kind, int start, int end, double offered, double left)
    {
        for (int path = start; path < end; path++)
        {
            if (topology.Paths[path].Kind != kind)
                continue;
            double taken = Take(topology.Paths[path].Link, left);
            left -= taken;
            PathShare[path] = taken / offered;
        }

        return left;
    }

    private double Take(int link, double wanted)
    {
        double taken = Math.Min(wanted, Math.Max(0, _room[link]));
        _room[link] -= taken;
        return taken;
    }

    private void Spread(int start, int end, double share)
    {
        double capacity = 0;
        for (int path = start; path < end; path++)
            capacity += _capacity[topology.Paths[path].Link];
        for (int path = start; path < end; path++)
            PathShare[path] +=
                capacity > 0 ? share * _capacity[topology.Paths[path].Link] / capacity : share / (end - start);
    }

    private bool AggregationOverloaded(IspEpochInput input, double[] counts)
    {
        if (topology.FirstAggregation == topology.LinkCount)
            return false;
        bool overloaded = false;
        for (int cell = 0; cell < counts.Length; cell++)
        {
            int aggregation = topology.Isp.Cohorts[topology.Cells[cell].Cohort].AggregationLink;
            if (aggregation < 0)
                continue;
            int link = topology.FirstAggregation + aggregation;
            _room[link] -= counts[cell] * input.CellCapBitsPerSecond[cell];
            overloaded |= _room[link] < 0;
        }

        return overloaded;
    }
}
