using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>
/// Sessions in progress in every cell of an ISP: survivors are binomial, arrivals Poisson, both exact; without noise their means.
/// </summary>
/// <remarks>
/// Viewers who find poor quality do not start: arrivals are thinned by Ma and Misra's <c>d(θ) = exp(−β(θ̂/θ − 1))</c> of the
/// step before, so that the mean-field limit rests where n = N·d(θ(n)), their rate equilibrium.
/// </remarks>
internal sealed class SessionProcess
{
    private const double NegligibleSessions = 1e-9;

    private readonly IspLayout _layout;
    private readonly ConcurrencyCurve[] _curves;
    private readonly double[] _sensitivity;
    private readonly StreamKey[] _initialKeys;
    private readonly StreamBatch _arrivals;
    private readonly StreamBatch _departures;
    private readonly FixedProbabilityBinomial[] _survivors;
    private readonly double[] _retention;
    private readonly double[] _arriving;
    private readonly bool _noise;
    private readonly bool[] _someoneIsMissing;
    private bool _isThinned;

    public SessionProcess(World world, IspLayout layout, ConcurrencyCurve[] curves, ulong seed, int replication)
    {
        _layout = layout;
        _curves = curves;
        _noise = world.Demand.Noise;
        _sensitivity = world.Providers.Select(p => p.QualitySensitivity).ToArray();
        _survivors = _noise ? [.. curves.Select(c => c.Survivors)] : [];
        Count = new double[layout.Cells.Length];
        Missing = new double[layout.Cells.Length];
        _someoneIsMissing = new bool[world.Providers.Count];
        _retention = new double[layout.Cells.Length];
        _arriving = new double[layout.Cells.Length];

        StreamKey Key(SessionCell cell, StreamPurpose purpose)
        {
            string entity =
                $"{layout.Isp.Id}/{layout.Isp.Cohorts[cell.Cohort].Id}/{world.Providers[cell.Provider].Id}/{cell.DeviceTopBitsPerSecond:R}";
            return StreamKey.Create(seed, replication, entity, purpose);
        }

        _initialKeys = layout.Cells.Select(c => Key(c, StreamPurpose.InitialSessions)).ToArray();
        _arrivals = new([.. layout.Cells.Select(c => Key(c, StreamPurpose.Arrivals))]);
        _departures = new([.. layout.Cells.Select(c => Key(c, StreamPurpose.Departures))]);
    }

    /// <summary>Sessions in progress per cell; whole numbers with noise.</summary>
    public double[] Count { get; }

    /// <summary>
    /// Sessions per cell that would be in progress besides had nobody been turned away by poor quality, as an expectation: with
    /// those in progress, all who wanted to watch.
    /// </summary>
    public double[] Missing { get; }

    /// <summary>Begins a day that does not follow on the one before: counts are drawn from their stationary distribution.</summary>
    public void Begin(TrafficMonthInput input, int group, long firstStep)
    {
        bool weekend = input.Days[group].Weekend;
        Array.Clear(Missing);
        Array.Clear(_someoneIsMissing);
        for (int cell = 0; cell < Count.Length; cell++)
        {
            int provider = _layout.Cells[cell].Provider;
            double mean = input.CellLines[cell] * _curves[provider].Mean(weekend)[0] * input.DayShock[provider][group];
            _retention[cell] = 1;
            Count[cell] = mean;
            if (!_noise)
                continue;
            var stream = RandomStream.At(in _initialKeys[cell], firstStep);
            Count[cell] = Poisson.Sample(ref stream, mean);
        }
    }

    /// <summary>Moves every cell on by one step.</summary>
    public void Advance(TrafficMonthInput input, int group, int stepOfDay, long step)
    {
        bool weekend = input.Days[group].Weekend;
        if (_noise)
        {
            _departures.Open(step);
            _arrivals.Open(step);
        }

        for (int provider = 0; provider < _curves.Length; provider++)
        {
            double arrivals = _curves[provider].Arrivals(weekend)[stepOfDay] * input.DayShock[provider][group];
            double survival = _curves[provider].Survival;
            if (_isThinned || _someoneIsMissing[provider])
                Miss(input, provider, arrivals, survival);
            if (_noise)
                Draw(input, provider, arrivals);
            else
                Move(input, provider, arrivals, survival);
        }
    }

    /// <summary>Remembers how a cell's quality thins its next arrivals.</summary>
    public void React(int cell, double wantedBitsPerSecond, double bitsPerSecond)
    {
        _isThinned = true;
        double beta = _sensitivity[_layout.Cells[cell].Provider];
        _retention[cell] =
            beta == 0 || bitsPerSecond >= wantedBitsPerSecond ? 1
            : bitsPerSecond <= 0 ? 0
            : Math.Exp(-beta * (wantedBitsPerSecond / bitsPerSecond - 1));
    }

    /// <summary>Forgets poor quality: every session gets what it asks for.</summary>
    public void ReactAllSatisfied()
    {
        if (_isThinned)
            Array.Fill(_retention, 1);
        _isThinned = false;
    }

    private void Miss(TrafficMonthInput input, int provider, double arrivals, double survival)
    {
        bool someone = false;
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
        {
            double turnedAway = _isThinned ? arrivals * input.CellLines[cell] * (1 - _retention[cell]) : 0;
            double missing = survival * Missing[cell] + turnedAway;
            // What fades away is none in the end.
            Missing[cell] = missing > NegligibleSessions ? missing : 0;
            someone |= Missing[cell] > 0;
        }

        _someoneIsMissing[provider] = someone;
    }

    private void Draw(TrafficMonthInput input, int provider, double arrivals)
    {
        int first = _layout.CellStart[provider];
        int number = _layout.CellStart[provider + 1] - first;
        var counts = Count.AsSpan(first, number);
        var lines = input.CellLines.AsSpan(first, number);
        var retention = _retention.AsSpan(first, number);
        var arriving = _arriving.AsSpan(first, number);
        for (int cell = 0; cell < arriving.Length; cell++)
            arriving[cell] = arrivals * lines[cell] * retention[cell];
        Poisson.Sample(_arrivals, first, arriving);
        _survivors[provider].Sample(_departures, first, counts);
        for (int cell = 0; cell < arriving.Length; cell++)
            counts[cell] += arriving[cell];
    }

    private void Move(TrafficMonthInput input, int provider, double arrivals, double survival)
    {
        int first = _layout.CellStart[provider];
        int number = _layout.CellStart[provider + 1] - first;
        var counts = Count.AsSpan(first, number);
        var lines = input.CellLines.AsSpan(first, number);
        var retention = _retention.AsSpan(first, number);
        for (int cell = 0; cell < counts.Length; cell++)
            counts[cell] = survival * counts[cell] + arrivals * lines[cell] * retention[cell];
    }
}
