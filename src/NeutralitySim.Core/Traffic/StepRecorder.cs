using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>Keeps what each step of a month came to: billing samples of every path and sums of quality by provider and hour.</summary>
internal sealed class StepRecorder
{
    private readonly IspLayout _layout;
    private readonly int[] _cellStart;
    private readonly int[] _pathStart;
    private readonly int[] _link;
    private readonly int _providers;
    private readonly double[] _lowestRung;
    private readonly double[] _belowHighDefinition;
    private readonly double[] _highDefinition;
    private double[] _pathLoad = [];
    private double[] _pathFill = [];
    private double[] _linkOffered = [];
    private double[] _providerOffered = [];
    private double[] _weights = [];

    // Room for the samples of a month, and so the distance between the first samples of two paths.
    private int _stride;

    public StepRecorder(World world, IspLayout layout)
    {
        _layout = layout;
        _cellStart = layout.CellStart;
        _pathStart = layout.PathStart;
        _link = [.. layout.Paths.Select(path => path.Link)];
        _providers = world.Providers.Count;
        CellSeconds = new double[layout.Cells.Length];
        _lowestRung = world.Providers.Select(p => p.LadderBitsPerSecond[0]).ToArray();
        _highDefinition = world
            .Providers.Select(p => p.LadderBitsPerSecond.FirstOrDefault(r => r >= p.HighDefinitionBitsPerSecond))
            .ToArray();
        _belowHighDefinition = world
            .Providers.Select(p => p.LadderBitsPerSecond.LastOrDefault(r => r < p.HighDefinitionBitsPerSecond))
            .ToArray();
    }

    /// <summary>Days each sample stands for.</summary>
    public ReadOnlySpan<double> Weights => _weights.AsSpan(0, Samples);

    /// <summary>Stream-seconds per cell over the month.</summary>
    public double[] CellSeconds { get; }

    /// <summary>Samples kept in this month.</summary>
    public int Samples { get; private set; }

    /// <summary>Samples of a path's traffic without fill, bit/s.</summary>
    public Span<double> PathLoad(int path) => _pathLoad.AsSpan(path * _stride, Samples);

    /// <summary>Samples of a path's fill traffic, bit/s.</summary>
    public Span<double> PathFill(int path) => _pathFill.AsSpan(path * _stride, Samples);

    /// <summary>Samples of what sessions want to send over a link, bit/s.</summary>
    public ReadOnlySpan<double> LinkOffered(int link) => _linkOffered.AsSpan(link * _stride, Samples);

    /// <summary>Samples of what a provider's sessions want, bit/s.</summary>
    public ReadOnlySpan<double> ProviderOffered(int provider) => _providerOffered.AsSpan(provider * _stride, Samples);

    /// <summary>Lowest rung of a provider's full ladder that is high definition, bit/s; 0 when none is.</summary>
    public double HighDefinition(int provider) => _highDefinition[provider];

    /// <summary>Forgets the month before and makes room for a month of so many days.</summary>
    public void Begin(int days)
    {
        Samples = 0;
        Array.Clear(CellSeconds);
        int samples = days * UnitConversion.StepsPerDay;
        if (samples <= _stride)
        {
            Array.Clear(_pathFill);
            return;
        }

        _stride = samples;
        _pathLoad = new double[_layout.Paths.Length * samples];
        _pathFill = new double[_layout.Paths.Length * samples];
        _linkOffered = new double[_layout.LinkCount * samples];
        _providerOffered = new double[_providers * samples];
        _weights = new double[samples];
    }

    /// <summary>Opens the next sample and notes what was offered.</summary>
    public int Open(
        TrafficMonthInput input,
        int group,
        int hour,
        SessionProcess sessions,
        PathSteering steering,
        TrafficMonth outcome
    )
    {
        int sample = Samples++;
        int weight = input.Days[group].Weight;
        _weights[sample] = weight;
        double seconds = weight * UnitConversion.SecondsPerStep;
        if (PrimeTimeHours.Hold(hour))
            CountWanted(sessions, seconds, outcome);
        for (int link = 0; link < _layout.LinkCount; link++)
            _linkOffered[link * _stride + sample] = 0;
        for (int provider = 0; provider < _providers; provider++)
        {
            double offered = steering.OfferedBitsPerSecond[provider];
            _providerOffered[provider * _stride + sample] = offered;
            int slot = provider * UnitConversion.HoursPerDay + hour;
            outcome.HourlyStreamSeconds[slot] += CountSeconds(provider, sessions.Count, seconds) * seconds;
            outcome.HourlyWantedBits[slot] += offered * seconds;
            for (int path = _pathStart[provider]; path < _pathStart[provider + 1]; path++)
            {
                double load = offered > 0 ? steering.PathShare[path] * offered : 0;
                _pathLoad[path * _stride + sample] = load;
                _linkOffered[_link[path] * _stride + sample] += load;
            }
        }

        return sample;
    }

    // Adds to the seconds of a provider's cells; returns its streams.
    private double CountSeconds(int provider, double[] counts, double seconds)
    {
        int first = _cellStart[provider];
        int number = _cellStart[provider + 1] - first;
        var cells = counts.AsSpan(first, number);
        var total = CellSeconds.AsSpan(first, number);
        double streams = 0;
        for (int cell = 0; cell < cells.Length; cell++)
        {
            streams += cells[cell];
            total[cell] += cells[cell] * seconds;
        }

        return streams;
    }

    private static void CountWanted(SessionProcess sessions, double seconds, TrafficMonth outcome)
    {
        for (int cell = 0; cell < outcome.PrimeWantedSeconds.Length; cell++)
            outcome.PrimeWantedSeconds[cell] += (sessions.Count[cell] + sessions.Missing[cell]) * seconds;
    }

    /// <summary>Records a step in which every session gets what it asks for.</summary>
    public void RecordSatisfied(
        TrafficMonthInput input,
        int group,
        int hour,
        SessionProcess sessions,
        PathSteering steering,
        TrafficMonth outcome
    )
    {
        double seconds = input.Days[group].Weight * UnitConversion.SecondsPerStep;
        for (int cell = 0; PrimeTimeHours.Hold(hour) && cell < outcome.PrimeBits.Length; cell++)
            outcome.PrimeBits[cell] += sessions.Count[cell] * input.CellCapBitsPerSecond[cell] * seconds;
        for (int provider = 0; provider < _providers; provider++)
            outcome.HourlyServedBits[provider * UnitConversion.HoursPerDay + hour] +=
                steering.OfferedBitsPerSecond[provider] * seconds;
    }

    /// <summary>Records a step in which rates had to be shared.</summary>
    public void RecordShared(
        TrafficMonthInput input,
        int group,
        int hour,
        int sample,
        ReadOnlySpan<double> counts,
        ReadOnlySpan<double> rates,
        SessionProcess sessions,
        TrafficMonth outcome
    )
    {
        double seconds = input.Days[group].Weight * UnitConversion.SecondsPerStep;
        for (int path = 0; path < _layout.Paths.Length; path++)
            _pathLoad[path * _stride + sample] = 0;
        for (int cell = 0; cell < _layout.Cells.Length; cell++)
        {
            int provider = _layout.Cells[cell].Provider;
            int firstPath = _layout.PathStart[provider];
            double cap = input.CellCapBitsPerSecond[cell];
            double bits = 0;
            double streams = 0;
            for (int index = _layout.ClassStart[cell]; index < _layout.ClassStart[cell + 1]; index++)
            {
                double load = counts[index] * rates[index];
                _pathLoad[(firstPath + index - _layout.ClassStart[cell]) * _stride + sample] += load;
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
            if (PrimeTimeHours.Hold(hour))
                outcome.PrimeBits[cell] += bits * seconds;
            sessions.React(cell, cap, streams > 0 ? bits / streams : cap);
        }
    }

    // A session between two rungs alternates between them, so its time below a rung is linear in its rate.
    private void RecordShortfall(
        TrafficMonthInput input,
        int cell,
        int provider,
        double cap,
        double rate,
        double streamSeconds,
        TrafficMonth outcome
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
