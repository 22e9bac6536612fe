using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>
/// Sends each provider's sessions to the first of its paths with room; what finds none is spread over the interconnects by
/// capacity, so that all of them are equally short.
/// </summary>
internal sealed class PathSteering
{
    private readonly IspLayout _layout;
    private readonly int[] _link;
    private readonly int[] _firstPeering;
    private readonly int[] _firstTransit;
    private readonly int[] _aggregation;
    private readonly double[] _room;
    private readonly double[] _capacity;
    private readonly bool[] _atExchange;

    public PathSteering(IspLayout layout)
    {
        _layout = layout;
        _link = [.. layout.Paths.Select(path => path.Link)];
        _firstPeering = FirstPaths(layout, PathKind.Peering);
        _firstTransit = FirstPaths(layout, PathKind.Transit);
        _aggregation = AggregationLinks(layout);
        _atExchange = [.. layout.Paths.Select(path => layout.IsAtExchange(path.Link))];
        _room = new double[layout.LinkCount];
        _capacity = new double[layout.LinkCount];
        PathShare = new double[layout.Paths.Length];
        OfferedBitsPerSecond = new double[layout.PathStart.Length - 1];
    }

    /// <summary>Share of its provider's sessions on each path in this step.</summary>
    public double[] PathShare { get; }

    /// <summary>Rate each provider's sessions ask for in this step, bit/s.</summary>
    public double[] OfferedBitsPerSecond { get; }

    /// <summary>True when in this step some path could not take all that was meant for it, so that shares depend on how much was offered.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>Capacity of each link today, bit/s.</summary>
    public ReadOnlySpan<double> Capacity => _capacity;

    /// <summary>Takes over the capacities that hold on a day.</summary>
    public void BeginDay(TrafficMonthInput input, int day)
    {
        for (int link = 0; link < _capacity.Length; link++)
            _capacity[link] = day >= input.ActivationDay[link] ? input.CapacityAfter[link] : input.CapacityBefore[link];
    }

    /// <summary>Steers all sessions. Returns true when some link is asked for more than it has.</summary>
    public bool Steer(TrafficMonthInput input, double[] counts)
    {
        _capacity.CopyTo(_room, 0);
        bool congested = false;
        IsBounded = false;
        for (int provider = 0; provider < OfferedBitsPerSecond.Length; provider++)
        {
            double offered = Offered(input, counts, provider);
            OfferedBitsPerSecond[provider] = offered;
            if (offered > 0)
                congested |= SteerProvider(input, provider, offered);
        }

        return congested | AggregationOverloaded(input, counts);
    }

    private double Offered(TrafficMonthInput input, double[] counts, int provider)
    {
        int first = _layout.CellStart[provider];
        int number = _layout.CellStart[provider + 1] - first;
        var cells = counts.AsSpan(first, number);
        var caps = input.CellCapBitsPerSecond.AsSpan(first, number);
        double offered = 0;
        for (int cell = 0; cell < cells.Length; cell++)
            offered += cells[cell] * caps[cell];
        return offered;
    }

    private bool SteerProvider(TrafficMonthInput input, int provider, double offered)
    {
        int firstPeering = _firstPeering[provider];
        int firstTransit = _firstTransit[provider];
        int end = _layout.PathStart[provider + 1];
        double cached = 0;
        for (int path = _layout.PathStart[provider]; path < firstPeering; path++)
        {
            double eligible = Math.Max(0, input.PathByteHitRatio[path] * offered - cached);
            double taken = Take(_link[path], eligible);
            cached += taken;
            PathShare[path] = taken / offered;
        }

        double left = offered - cached;
        double openShare = _layout.OpenShare[provider];
        double open = openShare < 1 ? openShare * offered : double.PositiveInfinity;
        if (input.PrefersTransit[provider])
        {
            left = Fill(firstTransit, end, offered, left, open);
            left = Fill(firstPeering, firstTransit, offered, left, open);
        }
        else
            left = Fill(firstPeering, end, offered, left, open);

        if (left <= offered * 1e-12)
            return false;
        Spread(firstPeering, end, left / offered, openShare);
        return true;
    }

    // What may not come by an exchange goes on to the next path.
    private double Fill(int start, int end, double offered, double left, double open)
    {
        for (int path = start; path < end; path++)
        {
            double taken = Take(_link[path], _atExchange[path] && open < left ? open : left);
            left -= taken;
            open -= _atExchange[path] ? taken : 0;
            PathShare[path] = taken / offered;
        }

        return left;
    }

    private double Take(int link, double wanted)
    {
        double taken = Math.Min(wanted, Math.Max(0, _room[link]));
        _room[link] -= taken;
        IsBounded |= taken < wanted;
        return taken;
    }

    private void Spread(int start, int end, double share, double openShare)
    {
        double capacity = 0;
        for (int path = start; path < end; path++)
            capacity += CapacityOpen(path, openShare);
        for (int path = start; path < end; path++)
            PathShare[path] += capacity > 0 ? share * CapacityOpen(path, openShare) / capacity : share / (end - start);
    }

    private double CapacityOpen(int path, double openShare) =>
        _atExchange[path] ? openShare * _capacity[_link[path]] : _capacity[_link[path]];

    private bool AggregationOverloaded(TrafficMonthInput input, double[] counts)
    {
        if (_layout.FirstAggregation == _layout.LinkCount)
            return false;
        bool overloaded = false;
        double[] room = _room;
        double[] caps = input.CellCapBitsPerSecond;
        int[] aggregation = _aggregation;
        for (int cell = 0; cell < counts.Length; cell++)
        {
            int link = aggregation[cell];
            if (link < 0)
                continue;
            double left = room[link] - counts[cell] * caps[cell];
            room[link] = left;
            overloaded |= left < 0;
        }

        return overloaded;
    }

    // Link of each cell, or a negative number.
    private static int[] AggregationLinks(IspLayout layout) =>
        [
            .. layout
                .Cells.Select(cell => layout.Isp.Cohorts[cell.Cohort].AggregationLink)
                .Select(aggregation => aggregation < 0 ? aggregation : layout.FirstAggregation + aggregation),
        ];

    // A provider's paths are caches, then peering, then transit.
    private static int[] FirstPaths(IspLayout layout, PathKind kind)
    {
        var first = new int[layout.PathStart.Length - 1];
        for (int provider = 0; provider < first.Length; provider++)
        {
            first[provider] = layout.PathStart[provider];
            while (first[provider] < layout.PathStart[provider + 1] && layout.Paths[first[provider]].Kind < kind)
                first[provider]++;
        }

        return first;
    }
}
