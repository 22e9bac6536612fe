using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Engine;

/// <summary>Keeps what each step of a month came to: billing samples of every path and sums of quality by provider and hour.</summary>
internal sealed class StepRecorder
{
    private const int MostSamples = 31 * UnitConversion.StepsPerDay;

    private readonly IspTopology _topology;
    private readonly int _providers;
    private readonly double[] _lowestRung;
    private readonly double[] _belowHighDefinition;
    private readonly double[] _highDefinition;

    public StepRecorder(World world, IspTopology topology)
    {
        _topology = topology;
        _providers = world.Providers.Count;
        PathLoad = new double[topology.Paths.Length * MostSamples];
        PathFill = new double[topology.Paths.Length * MostSamples];
        LinkOffered = new double[topology.LinkCount * MostSamples];
        ProviderOffered = new double[_providers * MostSamples];
        Weights = new int[MostSamples];
        CellSeconds = new double[topology.Cells.Length];
        _lowestRung = world.Providers.Select(p => p.LadderBitsPerSecond[0]).ToArray();
        _highDefinition = world
            .Providers.Select(p => p.LadderBitsPerSecond.FirstOrDefault(r => r >= p.HighDefinitionBitsPerSecond))
            .ToArray();
        _belowHighDefinition = world
            .Providers.Select(p => p.LadderBitsPerSecond.LastOrDefault(r => r < p.HighDefinitionBitsPerSecond))
            .ToArray();
    }

    /// <summary>Samples of a path's traffic without fill: [path × stride + sample], bit/s.</summary>
    public double[] PathLoad { get; }

    /// <summary>Samples of a path's fill traffic, bit/s.</summary>
    public double[] PathFill { get; }

    /// <summary>Samples of what sessions want to send over a link, bit/s.</summary>
    public double[] LinkOffered { get; }

    /// <summary>Samples of what a provider's sessions want, bit/s.</summary>
    public double[] ProviderOffered { get; }

    /// <summary>Days each sample stands for.</summary>
    public int[] Weights { get; }

    /// <summary>Stream-seconds per cell over the month.</summary>
    public double[] CellSeconds { get; }

    /// <summary>Samples kept in this month.</summary>
    public int Samples { get; private set; }

    /// <summary>Distance between the first samples of two paths.</summary>
    public static int Stride => MostSamples;

    /// <summary>Lowest rung of a provider's full ladder that is high definition, bit/s; 0 when none is.</summary>
    public double HighDefinition(int provider) => _highDefinition[provider];

    /// <summary>Forgets the month before.</summary>
    public void Clear()
    {
        Samples = 0;
        Array.Clear(CellSeconds);
        Array.Clear(PathFill);
    }

    /// <summary>Opens the next sample and notes what was offered.</summary>
    public int Open(
        IspEpochInput input,
        int group,
        int hour,
        SessionProcess sessions,
        PathSteering steering,
        IspEpochOutcome outcome
    )
    {
        int sample = Samples++;
        int weight = input.Days[group].Weight;
        Weights[sample] = weight;
        double seconds = weight * UnitConversion.SecondsPerStep;
        for (int link = 0; link < _topology.LinkCount; link++)
            LinkOffered[link * MostSamples + sample] = 0;
        for (int provider = 0; provider < _providers; provider++)
        {
            double streams = 0;
            for (int cell = _topology.CellStart[provider]; cell < _topology.CellStart[provider + 1]; cell++)
            {
                streams += sessions.Count[cell];
                CellSeconds[cell] += sessions.Count[cell] * seconds;
            }

            double offered = steering.OfferedBitsPerSecond[provider];
            ProviderOffered[provider * MostSamples + sample] = offered;
            int slot = provider * UnitConversion.HoursPerDay + hour;
            outcome.HourlyStreamSeconds[slot] += streams * seconds;
            outcome.HourlyWantedBits[slot] += offered * seconds;
            for (int path = _topology.PathStart[provider]; path < _topology.PathStart[provider + 1]; path++)
            {
                double load = offered > 0 ? steering.PathShare[path] * offered : 0;
                PathLoad[path * MostSamples + sample] = load;
                LinkOffered[_topology.Paths[path].Link * MostSamples + sample] += load;
            }
        }

        return sample;
    }

    /// <summary>Records a step in which every session gets what it asks for.</summary>
    public void RecordSatisfied(
        IspEpochInput input,
        int group,
        int hour,
        PathSteering steering,
        IspEpochOutcome outcome
    )
    {
        double seconds = input.Days[group].Weight * UnitConversion.SecondsPerStep;
        for (int provider = 0; provider < _providers; provider++)
            outcome.HourlyServedBits[provider * UnitConversion.HoursPerDay + hour] +=
                steering.OfferedBitsPerSecond[provider] * seconds;
    }

    /// <summary>Records a step in which rates had to be shared.</summary>
    public void RecordShared(
        IspEpochInput input,
        int group,
        int hour,
        int sample,
        ReadOnlySpan<double> counts,
        ReadOnlySpan<double> rates,
        SessionProcess sessions,
        IspEpochOutcome outcome
    )
    {
        double seconds = input.Days[group].Weight * UnitConversion.SecondsPerStep;
        for (int path = 0; path < _topology.Paths.Length; path++)
            PathLoad[path * MostSamples + sample] = 0;
        for (int cell = 0; cell < _topology.Cells.Length; cell++)
        {
            int provider = _topology.Cells[cell].Provider;
            int firstPath = _topology.PathStart[provider];
            double cap = input.CellCapBitsPerSecond[cell];
            double bits = 0;
            double streams = 0;
            for (int index = _topology.ClassStart[cell]; index < _topology.ClassStart[cell + 1]; index++)
            {
                double load = counts[index] * rates[index];
                PathLoad[(firstPath + index - _topology.ClassStart[cell]) * MostSamples + sample] += load;
                bits += load;
                streams += counts[index];
                if (counts[index] > 0 && rates[index] < cap)
                    RecordShortfall(input, cell, provider, cap, rates[index], counts[index] * seconds, outcome);
            }

            // Sessions that no path takes get nothing; a difference by rounding is none.
            double stranded = sessions.Count[cell] - streams;
            if (stranded > streams * 1e-9)
            {
                streams += stranded;
                RecordShortfall(input, cell, provider, cap, 0, stranded * seconds, outcome);
            }

            outcome.HourlyServedBits[provider * UnitConversion.HoursPerDay + hour] += bits * seconds;
            sessions.React(cell, cap, streams > 0 ? bits / streams : cap);
        }
    }

    // A session between two rungs alternates between them, so its time below a rung is linear in its rate.
    private void RecordShortfall(
        IspEpochInput input,
        int cell,
        int provider,
        double cap,
        double rate,
        double streamSeconds,
        IspEpochOutcome outcome
    )
    {
        double scale = input.CellRungScale[cell];
        double high = _highDefinition[provider] * scale;
        double below = _belowHighDefinition[provider] * scale;
        if (high > 0 && cap >= high && rate < high)
            outcome.BelowHighDefinitionSeconds[provider] +=
                streamSeconds * Math.Clamp((high - rate) / (high - below), 0, 1);
        double lowest = Math.Min(_lowestRung[provider] * scale, cap);
        if (rate < lowest)
            outcome.StalledSeconds[provider] += streamSeconds * (1 - rate / lowest);
    }
}
