using NeutralitySim.Core.Allocation;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>Simulates all five-minute steps of one ISP's month. Holds buffers for reuse; not safe for two threads at once.</summary>
/// <remarks>
/// A step: sessions arrive and depart; providers steer them to paths; links that are asked for too much are shared max-min
/// fairly; loads and quality are recorded; quality thins the next arrivals. Nothing is allocated once warm.
/// </remarks>
public sealed class IspEpoch
{
    private static readonly int Devices = Enum.GetValues<DeviceKind>().Length;

    private readonly World _world;
    private readonly IspTopology _topology;
    private readonly int _providers;
    private readonly SessionProcess _sessions;
    private readonly PathSteering _steering;
    private readonly StepRecorder _recorder;
    private readonly EpochSummary _summary;
    private readonly double[] _counts;
    private readonly double[] _caps;
    private readonly double[] _rates;
    private readonly double[] _loads;
    private MaxMinSolver? _solver;
    private double[] _solverWeights = [];

    /// <summary>Prepares an ISP of a run.</summary>
    public IspEpoch(WorldLayout layout, int isp, ulong seed, int replication)
    {
        var (world, topology) = (layout.World, layout.Isps[isp]);
        _world = world;
        _topology = topology;
        _providers = world.Providers.Count;
        _sessions = new SessionProcess(world, topology, layout.Curves, seed, replication);
        _steering = new PathSteering(topology);
        _recorder = new StepRecorder(world, topology);
        _summary = new EpochSummary(world, topology, _recorder);
        _counts = new double[topology.ClassCount];
        _caps = new double[topology.ClassCount];
        _rates = new double[topology.ClassCount];
        _loads = new double[topology.LinkCount];
    }

    /// <summary>Simulates a month.</summary>
    public IspEpochOutcome Simulate(IspEpochInput input)
    {
        var outcome = IspEpochOutcome.Empty(_topology, _world.Providers.Count, Devices);
        PrepareSolver(input);
        SimulateSteps(input, outcome);
        _summary.Complete(input, outcome);
        return outcome;
    }

    /// <summary>The step loop alone: allocates nothing.</summary>
    internal void SimulateSteps(IspEpochInput input, IspEpochOutcome outcome)
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

    private void SimulateStep(IspEpochInput input, int group, int hour, IspEpochOutcome outcome)
    {
        bool congested = _steering.Steer(input, _sessions.Count);
        int sample = _recorder.Open(input, group, hour, _sessions, _steering, outcome);
        if (congested)
            Share(input, group, hour, sample, outcome);
        else
        {
            _sessions.ReactAllSatisfied();
            _recorder.RecordSatisfied(input, group, hour, _steering, outcome);
        }

        CarryFill(input, hour, sample);
    }

    private void Share(IspEpochInput input, int group, int hour, int sample, IspEpochOutcome outcome)
    {
        for (int cell = 0; cell < _topology.Cells.Length; cell++)
        {
            int path = _topology.PathStart[_topology.Cells[cell].Provider];
            for (int index = _topology.ClassStart[cell]; index < _topology.ClassStart[cell + 1]; index++, path++)
                _counts[index] = _sessions.Count[cell] * _steering.PathShare[path];
        }

        _solver!.Solve(_counts, _caps, _steering.Capacity, _rates, _loads);
        _recorder.RecordShared(input, group, hour, sample, _counts, _rates, _sessions, outcome);
    }

    // Fill yields to viewers: it takes what is left on the provider's interconnects, preferred first.
    private void CarryFill(IspEpochInput input, int hour, int sample)
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
        for (int path = _topology.PathStart[provider]; path < _topology.PathStart[provider + 1] && fill > 0; path++)
        {
            if (_topology.Paths[path].Kind != kind)
                continue;
            int link = _topology.Paths[path].Link;
            double carried = Math.Min(fill, Math.Max(0, _steering.Capacity[link] - LinkLoad(link, sample)));
            _recorder.PathFill(path)[sample] = carried;
            fill -= carried;
        }

        return fill;
    }

    private double LinkLoad(int link, int sample)
    {
        double load = 0;
        for (int path = 0; path < _topology.Paths.Length; path++)
            if (_topology.Paths[path].Link == link)
                load += _recorder.PathLoad(path)[sample] + _recorder.PathFill(path)[sample];
        return load;
    }

    private void PrepareSolver(IspEpochInput input)
    {
        for (int cell = 0; cell < _topology.Cells.Length; cell++)
        for (int index = _topology.ClassStart[cell]; index < _topology.ClassStart[cell + 1]; index++)
            _caps[index] = input.CellCapBitsPerSecond[cell];
        if (_solver is not null && _solverWeights.AsSpan().SequenceEqual(input.Weight))
            return;
        _solverWeights = [.. input.Weight];
        _solver = ClassSolver.For(_topology, input.Weight);
    }
}
