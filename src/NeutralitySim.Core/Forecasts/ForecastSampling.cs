using NeutralitySim.Core.Allocation;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Forecasts;

/// <summary>Steers and shares the samples of a forecast, each like a step of the run. Holds buffers for reuse.</summary>
internal sealed class ForecastSampling
{
    // Viewers that answer quality change it; a few rounds of half-steps are enough.
    private const int ThinningRounds = 3;
    private const double Settled = 0.01;

    // Where nearly all had given up, what was seen no longer tells how many there are.
    private const double MostRecovery = 10;

    private readonly World _world;
    private readonly IspLayout _layout;
    private readonly IspState _state;
    private readonly ForecastDemand _demand;
    private readonly PathSteering _steering;
    private readonly TrafficMonthInput _input;
    private readonly double[] _streams;
    private readonly double[] _providerStreams;
    private readonly double[] _counts;
    private readonly double[] _caps;
    private readonly double[] _rates;
    private readonly double[] _loads;
    private MaxMinSolver? _solver;

    /// <summary>Prepares a month with the capacities it had.</summary>
    public ForecastSampling(
        World world,
        IspLayout layout,
        IspState state,
        TrafficMonth seen,
        ForecastDemand demand,
        int month
    )
    {
        _world = world;
        _layout = layout;
        _state = state;
        _demand = demand;
        _steering = new PathSteering(layout);
        _streams = new double[layout.Cells.Length];
        _providerStreams = new double[world.Providers.Count];
        _counts = new double[layout.ClassCount];
        _caps = new double[layout.ClassCount];
        _rates = new double[layout.ClassCount];
        _loads = new double[layout.LinkCount];
        _input = Input(seen, month);
    }

    /// <summary>Capacity of each link, bit/s.</summary>
    public double[] Capacity => _input.CapacityAfter;

    /// <summary>Works out the month with a change and takes the change back.</summary>
    /// <param name="change">The change.</param>
    /// <param name="tally">Receives what the month comes to.</param>
    /// <param name="reference">The month as viewers saw it; null where this is that month.</param>
    public void Evaluate(ForecastChange change, ForecastTally tally, ForecastTally? reference)
    {
        int provider = change.Provider;
        int link = change.CachePlan is null ? change.Link : change.Site;
        double capacity = Capacity.Length > 0 ? Capacity[link] : 0;
        double[]? all = change.Capacities is null ? null : [.. Capacity];
        bool preferred = provider >= 0 && _input.PrefersTransit[provider];
        if (change.TopRung is { } rung)
            SetCaps(provider, rung);
        if (change.PrefersTransit is { } prefers)
            _input.PrefersTransit[provider] = prefers;
        if (change.CachePlan is { } plan)
            CachePlacement.Place(_layout, _state.CachePlans, _input, change.Site, plan);
        if (change.CapacityBitsPerSecond is { } more)
            Capacity[link] = more;
        change.Capacities?.CopyTo(Capacity, 0);

        tally.Clear();
        Evaluate(tally, reference);

        if (change.TopRung is not null)
            SetCaps(provider, _demand.TopRung[provider]);
        if (change.PrefersTransit is not null)
            _input.PrefersTransit[provider] = preferred;
        if (change.CachePlan is not null)
            CachePlacement.Place(_layout, _state.CachePlans, _input, change.Site, _state.CachePlans[change.Site]);
        if (Capacity.Length > 0)
            Capacity[link] = capacity;
        all?.CopyTo(Capacity, 0);
    }

    private TrafficMonthInput Input(TrafficMonth seen, int month)
    {
        var input = new TrafficMonthInput
        {
            Month = month,
            Days = [],
            FirstDay = 0,
            CellLines = [],
            CellCapBitsPerSecond = new double[_layout.Cells.Length],
            CellRungScale = [],
            CapacityBefore = [],
            CapacityAfter = new double[_layout.LinkCount],
            ActivationDay = new int[_layout.LinkCount],
            PathByteHitRatio = new double[_layout.Paths.Length],
            FillBitsPerSecond = new double[_world.Providers.Count * UnitConversion.HoursPerDay],
            PrefersTransit = [.. _state.PrefersTransit],
            Weight = TollDuty.Weights(_world, _layout, _state, seen),
            DayShock = [],
        };
        for (int site = 0; site < _layout.FirstInterconnect; site++)
            CachePlacement.Place(_layout, _state.CachePlans, input, site, _state.CachePlans[site]);
        for (int provider = 0; provider < _world.Providers.Count; provider++)
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
            input.CellCapBitsPerSecond[cell] = _demand.Cap(cell, _demand.TopRung[provider]);
        return input;
    }

    private void SetCaps(int provider, int rung)
    {
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
            _input.CellCapBitsPerSecond[cell] = _demand.Cap(cell, rung);
        SetClassCaps(provider);
    }

    private void SetClassCaps(int provider)
    {
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
        for (int index = _layout.ClassStart[cell]; index < _layout.ClassStart[cell + 1]; index++)
            _caps[index] = _input.CellCapBitsPerSecond[cell];
    }

    private void Evaluate(ForecastTally tally, ForecastTally? reference)
    {
        _steering.BeginDay(_input, 0);
        for (int low = 0; low < ForecastTally.Samples; low += 2)
        {
            Evaluate(tally, reference, low + 1);
            bool alike = reference is null || reference.Satisfied[low] && reference.Satisfied[low + 1];
            if (tally.Satisfied[low + 1] && alike && !_steering.IsBounded)
                ScaleDown(tally, low);
            else
                Evaluate(tally, reference, low);
            CarryFill(tally, low);
            CarryFill(tally, low + 1);
        }
    }

    private void Evaluate(ForecastTally tally, ForecastTally? reference, int sample)
    {
        _demand.Streams(sample).CopyTo(_streams);
        bool congested = _steering.Steer(_input, _streams);
        tally.Satisfied[sample] = !congested;
        if (congested || reference is { } seen && !seen.Satisfied[sample])
            congested = Settle(tally, reference, sample, congested);
        Record(tally, sample, congested);
    }

    // Where no path was short, less demand takes the same paths.
    private void ScaleDown(ForecastTally tally, int low)
    {
        bool prime = IsPrime(low);
        tally.Satisfied[low] = true;
        for (int provider = 0; provider < tally.Streams.Length; provider++)
        {
            double ratio = _demand.LowOverHigh(provider);
            for (int path = _layout.PathStart[provider]; path < _layout.PathStart[provider + 1]; path++)
            {
                double load = tally.PathLoad[path * ForecastTally.Samples + low + 1] * ratio;
                tally.PathLoad[path * ForecastTally.Samples + low] = load;
                tally.PathServed[path] += load / ForecastTally.Samples;
            }

            double offered = tally.Offered[provider * ForecastTally.Samples + low + 1] * ratio;
            tally.Add(provider, low, (_providerStreams[provider] * ratio, offered, offered), prime);
        }
    }

    // Steers and shares; where quality differs from what viewers saw, fewer or more of them watch.
    private bool Settle(ForecastTally tally, ForecastTally? reference, int sample, bool congested)
    {
        for (int round = 0; ; round++)
        {
            if (congested)
                Share();
            tally.Satisfied[sample] = !congested;
            bool thinned = false;
            for (int cell = 0; cell < _streams.Length; cell++)
            {
                double quality = congested ? QualityOf(cell) : 1;
                tally.CellQuality[cell * ForecastTally.Samples + sample] = quality;
                double beta = _layout.Providers[_layout.Cells[cell].Provider].QualitySensitivity;
                double seen = reference?.Quality(cell, sample) ?? quality;
                if (beta == 0 || quality == seen || round == ThinningRounds)
                    continue;
                double wanted = _demand.Streams(sample)[cell] * Staying(beta, quality, seen);
                thinned |= Math.Abs(wanted - _streams[cell]) > Settled * wanted;
                _streams[cell] = 0.5 * (_streams[cell] + wanted);
            }

            if (!thinned)
                return congested;
            congested = _steering.Steer(_input, _streams);
        }
    }

    private static double Staying(double beta, double quality, double seen) =>
        quality <= 0 ? 0
        : seen <= 0 ? 1
        : Math.Min(MostRecovery, Math.Exp(-beta * (1 / quality - 1 / seen)));

    private void Share()
    {
        if (_solver is null)
        {
            for (int provider = 0; provider < _world.Providers.Count; provider++)
                SetClassCaps(provider);
            _solver = ClassSolver.For(_layout, _input.Weight);
        }

        for (int cell = 0; cell < _streams.Length; cell++)
        {
            int path = _layout.PathStart[_layout.Cells[cell].Provider];
            for (int index = _layout.ClassStart[cell]; index < _layout.ClassStart[cell + 1]; index++, path++)
                _counts[index] = _streams[cell] * _steering.PathShare[path];
        }

        _solver.Solve(_counts, _caps, _steering.Capacity, _rates, _loads);
    }

    private double QualityOf(int cell)
    {
        double bits = 0;
        for (int index = _layout.ClassStart[cell]; index < _layout.ClassStart[cell + 1]; index++)
            bits += _counts[index] * _rates[index];
        double wanted = _streams[cell] * _input.CellCapBitsPerSecond[cell];
        return wanted > 0 ? Math.Min(1, bits / wanted) : 1;
    }

    private void Record(ForecastTally tally, int sample, bool congested)
    {
        bool prime = IsPrime(sample);
        for (int provider = 0; provider < tally.Streams.Length; provider++)
        {
            double streams = 0;
            for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
                streams += _streams[cell];
            double offered = _steering.OfferedBitsPerSecond[provider];
            double served = 0;
            for (int path = _layout.PathStart[provider]; path < _layout.PathStart[provider + 1]; path++)
            {
                double load =
                    congested ? LoadOf(provider, path)
                    : offered > 0 ? _steering.PathShare[path] * offered
                    : 0;
                tally.PathLoad[path * ForecastTally.Samples + sample] = load;
                tally.PathServed[path] += load / ForecastTally.Samples;
                served += load;
            }

            _providerStreams[provider] = streams;
            tally.Add(provider, sample, (streams, offered, served), prime);
        }
    }

    private static bool IsPrime(int sample) => sample / 2 is >= PrimeTimeHours.First and < PrimeTimeHours.End;

    private double LoadOf(int provider, int path)
    {
        double load = 0;
        int place = path - _layout.PathStart[provider];
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
            load += _counts[_layout.ClassStart[cell] + place] * _rates[_layout.ClassStart[cell] + place];
        return load;
    }

    private void CarryFill(ForecastTally tally, int sample)
    {
        for (int provider = 0; provider < tally.Streams.Length; provider++)
        {
            double fill = _input.FillBitsPerSecond[provider * UnitConversion.HoursPerDay + sample / 2];
            if (fill <= 0)
                continue;
            bool transitFirst = _input.PrefersTransit[provider];
            fill = CarryFill(tally, provider, transitFirst ? PathKind.Transit : PathKind.Peering, sample, fill);
            CarryFill(tally, provider, transitFirst ? PathKind.Peering : PathKind.Transit, sample, fill);
        }
    }

    private double CarryFill(ForecastTally tally, int provider, PathKind kind, int sample, double fill)
    {
        for (int path = _layout.PathStart[provider]; path < _layout.PathStart[provider + 1] && fill > 0; path++)
        {
            if (_layout.Paths[path].Kind != kind || _layout.IsClosed(path))
                continue;
            double room = _steering.Capacity[_layout.Paths[path].Link];
            for (int other = 0; other < _layout.Paths.Length; other++)
                if (_layout.Paths[other].Link == _layout.Paths[path].Link)
                    room -= tally.PathLoad[other * ForecastTally.Samples + sample];
            double carried = Math.Min(fill, Math.Max(0, room));
            tally.PathLoad[path * ForecastTally.Samples + sample] += carried;
            tally.PathFill[path] += carried / ForecastTally.Samples;
            fill -= carried;
        }

        return fill;
    }
}
