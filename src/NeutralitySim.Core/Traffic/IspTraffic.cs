using NeutralitySim.Core.Allocation;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>Simulates all five-minute steps of one ISP's month. Holds buffers for reuse; not safe for two threads at once.</summary>
/// <remarks>
/// A step: sessions arrive and depart; providers steer them to paths; links that are asked for too much are shared max-min
/// fairly; loads and quality are recorded; quality thins the next arrivals. Nothing is allocated once warm.
/// </remarks>
internal sealed class IspTraffic
{
    private static readonly int Devices = Enum.GetValues<DeviceKind>().Length;

    private readonly World _world;
    private readonly IspLayout _ispLayout;
    private readonly int _providers;
    private readonly SessionProcess _sessions;
    private readonly PathSteering _steering;
    private readonly StepRecorder _recorder;
    private readonly MonthSummary _summary;
    private readonly double[] _counts;
    private readonly double[] _caps;
    private readonly double[] _rates;
    private readonly double[] _loads;
    private MaxMinSolver? _solver;
    private double[] _solverWeights = [];

    /// <summary>Prepares an ISP of a run.</summary>
    public IspTraffic(WorldLayout layout, int isp, ulong seed, int replication)
    {
        var (world, ispLayout) = (layout.World, layout.Isps[isp]);
        _world = world;
        _ispLayout = ispLayout;
        _providers = world.Providers.Count;
        _sessions = new SessionProcess(world, ispLayout, layout.Curves, seed, replication);
        _steering = new PathSteering(ispLayout);
        _recorder = new StepRecorder(world, ispLayout);
        _summary = new MonthSummary(world, ispLayout, _recorder);
        _counts = new double[ispLayout.ClassCount];
        _caps = new double[ispLayout.ClassCount];
        _rates = new double[ispLayout.ClassCount];
        _loads = new double[ispLayout.LinkCount];
    }

    /// <summary>Simulates a month.</summary>
    public TrafficMonth Simulate(TrafficMonthInput input)
    {
        var outcome = TrafficMonth.Empty(_ispLayout, _world.Providers.Count, Devices);
        PrepareSolver(input);
        SimulateSteps(input, outcome);
        _summary.Complete(input, outcome);
        return outcome;
    }

    /// <summary>The step loop alone: allocates nothing.</summary>
    internal void SimulateSteps(TrafficMonthInput input, TrafficMonth outcome)
    {
        _recorder.Begin(input.Days.Length);
        int previousDay = -2;
        for (int group = 0; group < input.Days.Length; group++)
        {
            int day = input.Days[group].Day;
            long firstStep = (long)(input.FirstDay + day) * UnitConversion.StepsPerDay;
            _steering.BeginDay(input, day);
            if (day != previousDay + 1 || input.Days[group].Weight != 1)
                _sessions.Begin(input, group, firstStep);
            for (int step = 0; step < UnitConversion.StepsPerDay; step++)
            {
                SimulateStep(input, group, step / UnitConversion.StepsPerHour, outcome);
                _sessions.Advance(input, group, step, firstStep + step);
            }

            previousDay = day;
        }
    }

    private void SimulateStep(TrafficMonthInput input, int group, int hour, TrafficMonth outcome)
    {
        bool congested = _steering.Steer(input, _sessions.Count);
        int sample = _recorder.Open(input, group, hour, _sessions, _steering, outcome);
        if (congested)
            Share(input, group, hour, sample, outcome);
        else
        {
            _sessions.ReactAllSatisfied();
            _recorder.RecordSatisfied(input, group, hour, _sessions, _steering, outcome);
        }

        CarryFill(input, hour, sample);
    }

    private void Share(TrafficMonthInput input, int group, int hour, int sample, TrafficMonth outcome)
    {
        for (int cell = 0; cell < _ispLayout.Cells.Length; cell++)
        {
            int path = _ispLayout.PathStart[_ispLayout.Cells[cell].Provider];
            for (int index = _ispLayout.ClassStart[cell]; index < _ispLayout.ClassStart[cell + 1]; index++, path++)
                _counts[index] = _sessions.Count[cell] * _steering.PathShare[path];
        }

        _solver!.Solve(_counts, _caps, _steering.Capacity, _rates, _loads);
        _recorder.RecordShared(input, group, hour, sample, _counts, _rates, _sessions, outcome);
    }

    // Fill yields to viewers: it takes what is left on the provider's interconnects, preferred first.
    private void CarryFill(TrafficMonthInput input, int hour, int sample)
    {
        for (int provider = 0; provider < _providers; provider++)
        {
            double fill = input.FillBitsPerSecond[provider * UnitConversion.HoursPerDay + hour];
            if (fill <= 0)
                continue;
            bool transitFirst = input.PrefersTransit[provider];
            fill = CarryFill(provider, transitFirst ? PathKind.Transit : PathKind.Peering, sample, fill);
            CarryFill(provider, transitFirst ? PathKind.Peering : PathKind.Transit, sample, fill);
        }
    }

    private double CarryFill(int provider, PathKind kind, int sample, double fill)
    {
        for (int path = _ispLayout.PathStart[provider]; path < _ispLayout.PathStart[provider + 1] && fill > 0; path++)
        {
            if (_ispLayout.Paths[path].Kind != kind || _ispLayout.IsClosed(path))
                continue;
            int link = _ispLayout.Paths[path].Link;
            double carried = Math.Min(fill, Math.Max(0, _steering.Capacity[link] - LinkLoad(link, sample)));
            _recorder.PathFill(path)[sample] = carried;
            fill -= carried;
        }

        return fill;
    }

    private double LinkLoad(int link, int sample)
    {
        double load = 0;
        for (int path = 0; path < _ispLayout.Paths.Length; path++)
            if (_ispLayout.Paths[path].Link == link)
                load += _recorder.PathLoad(path)[sample] + _recorder.PathFill(path)[sample];
        return load;
    }

    private void PrepareSolver(TrafficMonthInput input)
    {
        for (int cell = 0; cell < _ispLayout.Cells.Length; cell++)
        for (int index = _ispLayout.ClassStart[cell]; index < _ispLayout.ClassStart[cell + 1]; index++)
            _caps[index] = input.CellCapBitsPerSecond[cell];
        if (_solver is not null && _solverWeights.AsSpan().SequenceEqual(input.Weight))
            return;
        _solverWeights = [.. input.Weight];
        _solver = ClassSolver.For(_ispLayout, input.Weight);
    }
}
