using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Forecasts;

/// <summary>What the samples of a forecast came to. Buffers, cleared and filled again for each forecast.</summary>
internal sealed class ForecastTally(IspLayout layout, int providers)
{
    /// <summary>Each hour of the day at a low and a high level of demand.</summary>
    public const int Samples = 2 * UnitConversion.HoursPerDay;

    // Of 48 samples 46 (95 %, rounded up) are not above the third largest.
    private const int Above = 2;

    private readonly double[] _largest = new double[Above + 1];
    private readonly double[] _sum = new double[Samples];

    /// <summary>Traffic with fill, bit/s: [path × samples + sample].</summary>
    public double[] PathLoad { get; } = new double[layout.Paths.Length * Samples];

    /// <summary>Mean traffic without fill per path, bit/s.</summary>
    public double[] PathServed { get; } = new double[layout.Paths.Length];

    /// <summary>Mean fill per path, bit/s.</summary>
    public double[] PathFill { get; } = new double[layout.Paths.Length];

    /// <summary>What a provider's sessions want, bit/s: [provider × samples + sample].</summary>
    public double[] Offered { get; } = new double[providers * Samples];

    /// <summary>Mean streams per provider.</summary>
    public double[] Streams { get; } = new double[providers];

    /// <summary>Mean traffic served per provider, bit/s.</summary>
    public double[] Served { get; } = new double[providers];

    /// <summary>Traffic wanted in prime time per provider, summed over samples.</summary>
    public double[] PrimeWanted { get; } = new double[providers];

    /// <summary>Traffic served in prime time per provider, summed over samples.</summary>
    public double[] PrimeServed { get; } = new double[providers];

    /// <summary>Rate over wanted rate: [cell × samples + sample].</summary>
    public double[] CellQuality { get; } = new double[layout.Cells.Length * Samples];

    /// <summary>True for samples in which every session gets what it asks for; the quality of cells is then not kept.</summary>
    public bool[] Satisfied { get; } = new bool[Samples];

    /// <summary>Rate over wanted rate of a cell in a sample.</summary>
    public double Quality(int cell, int sample) => Satisfied[sample] ? 1 : CellQuality[cell * Samples + sample];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(PathServed);
        Array.Clear(PathFill);
        Array.Clear(Streams);
        Array.Clear(Served);
        Array.Clear(PrimeWanted);
        Array.Clear(PrimeServed);
    }

    /// <summary>Adds a sample of a provider: streams, bits per second wanted and served.</summary>
    public void Add(int provider, int sample, (double Streams, double Wanted, double Served) what, bool isPrime)
    {
        Offered[provider * Samples + sample] = what.Wanted;
        Streams[provider] += what.Streams / Samples;
        Served[provider] += what.Served / Samples;
        if (!isPrime)
            return;
        PrimeWanted[provider] += what.Wanted;
        PrimeServed[provider] += what.Served;
    }

    /// <summary>Share of prime-time traffic that is lost, 0 to 1.</summary>
    public double LostQuality(int provider) =>
        PrimeWanted[provider] > 0 ? Math.Max(0, 1 - PrimeServed[provider] / PrimeWanted[provider]) : 0;

    /// <summary>95th percentile of what a provider's sessions want, bit/s.</summary>
    public double OfferedPercentile(int provider)
    {
        Array.Clear(_largest);
        for (int sample = 0; sample < Samples; sample++)
            Keep(Offered[provider * Samples + sample]);
        return _largest[Above];
    }

    /// <summary>Sample that makes the 95th percentile of what the sessions of all providers together want.</summary>
    public int PeakSample()
    {
        Array.Clear(_sum);
        for (int index = 0; index < Offered.Length; index++)
            _sum[index % Samples] += Offered[index];
        return Array.IndexOf(_sum, LargestOfSum());
    }

    /// <summary>95th percentile of one path's traffic, bit/s.</summary>
    public double PathPercentile(int path)
    {
        Array.Clear(_largest);
        for (int sample = 0; sample < Samples; sample++)
            Keep(PathLoad[path * Samples + sample]);
        return _largest[Above];
    }

    /// <summary>95th percentile of the traffic of several paths together, bit/s.</summary>
    /// <param name="counted">True for paths that count.</param>
    public double SumPercentile(ReadOnlySpan<bool> counted)
    {
        Array.Clear(_sum);
        for (int path = 0; path < counted.Length; path++)
            if (counted[path])
                for (int sample = 0; sample < Samples; sample++)
                    _sum[sample] += PathLoad[path * Samples + sample];
        return LargestOfSum();
    }

    private double LargestOfSum()
    {
        Array.Clear(_largest);
        foreach (double value in _sum)
            Keep(value);
        return _largest[Above];
    }

    private void Keep(double value)
    {
        if (value <= _largest[Above])
            return;
        int place = Above;
        for (; place > 0 && value > _largest[place - 1]; place--)
            _largest[place] = _largest[place - 1];
        _largest[place] = value;
    }
}
