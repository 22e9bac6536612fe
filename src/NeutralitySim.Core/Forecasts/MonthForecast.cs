using NeutralitySim.Core.Allocation;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Forecasts;

/// <summary>
/// What an ISP's month would have been under changed steering, ladder, appliances or capacity: the month last seen, worked out
/// again without and with the change in the mean-field limit, and moved by what differs between the two.
/// </summary>
/// <remarks>
/// <para>
/// Each hour of the day stands at two levels of demand (<see cref="ForecastDemand"/>). A sample is steered by
/// <see cref="PathSteering"/> and shared by <see cref="Allocation.MaxMinSolver"/> exactly as a step of the run; viewers thin out with
/// <c>exp(−β(θ̂/θ − 1))</c>, relative to what they saw. Fill takes what is left, as in the run.
/// </para>
/// <para>
/// A percentile or a volume of the month seen is multiplied by the ratio of the two forecasts where they fall; where they grow
/// the second one counts, and what the first one missed in proportion to their ratio. Lost quality is multiplied where it falls and raised by
/// the difference where it grows.
/// </para>
/// <para>Tested against the full month: see <c>MonthForecastTests</c>. Holds buffers; a result lasts until the next one is asked for.</para>
/// </remarks>
internal sealed class MonthForecast
{
    private readonly WorldLayout _layout;
    private readonly IspLayout _ispLayout;
    private readonly IspState _state;
    private readonly TrafficMonth _seen;
    private readonly ForecastDemand _demand;
    private readonly ForecastSampling _sampling;
    private readonly ForecastTally _before;
    private readonly ForecastTally _after;
    private readonly TrafficMonth _outcome;
    private readonly bool[] _counted;
    private readonly double[] _linkBefore;
    private readonly double[] _pathBefore;
    private readonly double[] _offeredBefore;
    private readonly double _inboundBefore;
    private readonly double _monthSeconds;
    private readonly bool _sameCapacity;
    private readonly bool _peakCounts;
    private readonly int _peakBefore;
    private int _peakAfter;
    private int _changed = -1;

    /// <summary>Works a month out again as it was.</summary>
    /// <param name="layout">World of the run.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="state">The ISP as the month left it.</param>
    /// <param name="seen">The month.</param>
    /// <param name="month">Its number, from 0.</param>
    public MonthForecast(WorldLayout layout, int isp, IspState state, TrafficMonth seen, int month)
    {
        _layout = layout;
        _ispLayout = layout.Isps[isp];
        _state = state;
        _seen = seen;
        int providers = layout.World.Providers.Count;
        _demand = new ForecastDemand(layout.World, _ispLayout, state, seen, month);
        _sampling = new ForecastSampling(layout.World, _ispLayout, state, seen, _demand, month);
        _before = new ForecastTally(_ispLayout, providers);
        _after = new ForecastTally(_ispLayout, providers);
        _outcome = TrafficMonth.Empty(_ispLayout, providers, 0);
        _counted = new bool[_ispLayout.Paths.Length];
        _monthSeconds =
            UnitConversion.SecondsPerHour * UnitConversion.HoursPerDay * layout.World.Calendar.DaysIn(month);
        _seen.LinkMeanCapacity.CopyTo(_sampling.Capacity, 0);
        _sampling.Evaluate(new ForecastChange(-1), _before, null);
        _sameCapacity = AddOrderedCapacity();
        _offeredBefore = new double[providers];
        _pathBefore = new double[_ispLayout.Paths.Length];
        _linkBefore = new double[_ispLayout.FirstAggregation];
        for (int provider = 0; provider < providers; provider++)
        {
            CopySeen(provider);
            _offeredBefore[provider] = _before.OfferedPercentile(provider);
        }

        for (int path = 0; path < _pathBefore.Length; path++)
            _pathBefore[path] = _before.PathPercentile(path);
        for (int link = 0; link < _linkBefore.Length; link++)
            _linkBefore[link] = _before.SumPercentile(Counted(link));
        _inboundBefore = _before.SumPercentile(CountedInbound());
        _peakCounts = layout.World.Regime.Toll is { TrafficShareThreshold: > 0 };
        _peakBefore = _peakCounts ? _before.PeakSample() : 0;
    }

    /// <summary>Top rung each provider served in the month seen.</summary>
    public IReadOnlyList<int> TopRung => _demand.TopRung;

    /// <summary>The month with what has been ordered in use and nothing else changed, for a provider or, with −1, for all.</summary>
    public TrafficMonth Unchanged(int provider) => _sameCapacity ? _seen : Of(new ForecastChange(provider));

    /// <summary>
    /// The month with a change, in the fields that money and quality rest on: of the provider that acts, or of all where none does.
    /// </summary>
    public TrafficMonth Of(ForecastChange change)
    {
        _sampling.Evaluate(change, _after, _before);
        Complete(change);
        return _outcome;
    }

    // Capacity on its way counts as there: nobody cuts a picture for a link that is about to grow.
    private bool AddOrderedCapacity()
    {
        _state.Capacity.CopyTo(_sampling.Capacity, 0);
        foreach (var order in _state.Orders)
            _sampling.Capacity[order.Link] = Math.Max(_sampling.Capacity[order.Link], order.CapacityBitsPerSecond);
        return _sampling.Capacity.AsSpan().SequenceEqual(_seen.LinkMeanCapacity);
    }

    private void Complete(ForecastChange change)
    {
        _sampling.Capacity.CopyTo(_outcome.LinkMeanCapacity, 0);
        if (change.CachePlan is { } plan)
            _outcome.LinkMeanCapacity[change.Site] = plan.ServingBitsPerSecond;
        else if (change.CapacityBitsPerSecond is { } more)
            _outcome.LinkMeanCapacity[change.Link] = more;
        change.Capacities?.CopyTo(_outcome.LinkMeanCapacity, 0);
        if (_changed >= 0)
            CopySeen(_changed);
        _changed = change.Provider;
        _peakAfter = _peakCounts ? _after.PeakSample() : 0;
        if (_changed >= 0)
            CompleteProvider(_changed, change.TopRung);
        else
            for (int provider = 0; provider < _outcome.ViewingHours.Length; provider++)
                CompleteProvider(provider, null);
        double inbound = _after.SumPercentile(CountedInbound());
        _outcome.InboundPercentile95 = Moved(_seen.InboundPercentile95, _inboundBefore, inbound, 1);
        for (int link = 0; link < _ispLayout.FirstAggregation; link++)
        {
            double after = _after.SumPercentile(Counted(link));
            _outcome.LinkPercentile95[link] = Moved(_seen.LinkPercentile95[link], _linkBefore[link], after, 1);
        }
    }

    private bool[] Counted(int link)
    {
        for (int path = 0; path < _counted.Length; path++)
            _counted[path] = _ispLayout.Paths[path].Link == link;
        return _counted;
    }

    private bool[] CountedInbound()
    {
        for (int path = 0; path < _counted.Length; path++)
            _counted[path] = _ispLayout.Paths[path].Kind != PathKind.Cache;
        return _counted;
    }

    // What a provider does to others is left out of what it weighs itself.
    private void CopySeen(int provider)
    {
        _outcome.OfferedPercentile95[provider] = _seen.OfferedPercentile95[provider];
        _outcome.PeakBitsPerSecond[provider] = _seen.PeakBitsPerSecond[provider];
        for (int path = _ispLayout.PathStart[provider]; path < _ispLayout.PathStart[provider + 1]; path++)
        {
            _outcome.PathServedBytes[path] = _seen.PathServedBytes[path];
            _outcome.PathFillBytes[path] = _seen.PathFillBytes[path];
        }
    }

    private void CompleteProvider(int provider, int? topRung)
    {
        double offeredBefore = _offeredBefore[provider];
        double seenOffered = _seen.OfferedPercentile95[provider];
        double level = offeredBefore > 0 && seenOffered > 0 ? seenOffered / offeredBefore : 1;
        _outcome.OfferedPercentile95[provider] = Moved(
            seenOffered,
            offeredBefore,
            _after.OfferedPercentile(provider),
            1
        );
        _outcome.ViewingHours[provider] = Moved(
            _seen.ViewingHours[provider],
            _before.Streams[provider],
            _after.Streams[provider],
            _monthSeconds / UnitConversion.SecondsPerHour
        );
        double bytes = _monthSeconds / UnitConversion.BitsPerByte;
        _outcome.ServedBytes[provider] = Moved(
            _seen.ServedBytes[provider],
            _before.Served[provider],
            _after.Served[provider],
            bytes
        );
        for (int path = _ispLayout.PathStart[provider]; path < _ispLayout.PathStart[provider + 1]; path++)
        {
            _outcome.PathPercentile95[path] = Moved(
                _seen.PathPercentile95[path],
                _pathBefore[path],
                _after.PathPercentile(path),
                level
            );
            _outcome.PathServedBytes[path] = Moved(
                _seen.PathServedBytes[path],
                _before.PathServed[path],
                _after.PathServed[path],
                bytes
            );
            _outcome.PathFillBytes[path] = Moved(
                _seen.PathFillBytes[path],
                _before.PathFill[path],
                _after.PathFill[path],
                bytes
            );
        }

        CompleteToll(provider, level);
        if (_peakCounts)
            _outcome.PeakBitsPerSecond[provider] = Moved(
                _seen.PeakBitsPerSecond[provider],
                _before.Offered[provider * ForecastTally.Samples + _peakBefore],
                _after.Offered[provider * ForecastTally.Samples + _peakAfter],
                level
            );
        _outcome.WithheldQuality[provider] = topRung is { } rung
            ? _demand.Withheld(provider, rung)
            : _seen.WithheldQuality[provider];
        SetLostQuality(provider, LostQuality(provider));
    }

    private void CompleteToll(int provider, double level)
    {
        if (_layout.World.Regime.Toll is not { } toll)
            return;
        Array.Clear(_counted);
        for (int path = _ispLayout.PathStart[provider]; path < _ispLayout.PathStart[provider + 1]; path++)
            _counted[path] = _ispLayout.Paths[path].IsTolled(toll);
        _outcome.TollPercentile95[provider] = Moved(
            _seen.TollPercentile95[provider],
            _before.SumPercentile(_counted),
            _after.SumPercentile(_counted),
            level
        );
    }

    private double LostQuality(int provider)
    {
        double seen = _seen.LostQuality(provider);
        double before = _before.LostQuality(provider);
        double after = _after.LostQuality(provider);
        return after <= before
            ? before > 0
                ? seen * after / before
                : seen
            : Math.Min(1, seen + after - before);
    }

    private void SetLostQuality(int provider, double lost)
    {
        for (int hour = PrimeTimeHours.First; hour < PrimeTimeHours.End; hour++)
        {
            int slot = provider * UnitConversion.HoursPerDay + hour;
            _outcome.HourlyStreamSeconds[slot] = _seen.HourlyStreamSeconds[slot];
            _outcome.HourlyWantedBits[slot] = _seen.HourlyWantedBits[slot];
            _outcome.HourlyServedBits[slot] = _seen.HourlyWantedBits[slot] * (1 - lost);
        }
    }

    // Little that grows to much would carry its error along if it were multiplied: the error fades instead.
    private static double Moved(double seen, double before, double after, double scale) =>
        after <= before
            ? before > 0
                ? seen * after / before
                : seen
            : after * scale + (seen - before * scale) * before / after;
}
