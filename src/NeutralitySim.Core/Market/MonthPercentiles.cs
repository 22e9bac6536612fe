using System.Globalization;
using System.Numerics;

namespace NeutralitySim.Core.Market;

/// <summary>
/// 95th percentiles of many rates over the intervals of one month, as <see cref="PercentileBilling"/> gives them, faster: the busiest intervals of a link are
/// much the same from month to month, so one look around the interval billed last usually settles it.
/// </summary>
/// <remarks>Rates are finite, 0 or more. Nothing allocates once warm. Not safe for two threads at once.</remarks>
internal sealed class MonthPercentiles
{
    private double[] _weights = [];
    private int[] _repeats = [];
    private int[] _positions = [];
    private int _samples;
    private long _skip;

    /// <summary>Begins a month.</summary>
    /// <param name="repeats">How many intervals of the month each sample stands for, 1 or more; whole numbers.</param>
    public void Begin(ReadOnlySpan<double> repeats)
    {
        _samples = repeats.Length;
        if (_weights.Length < _samples)
            (_weights, _repeats, _positions) = (new double[_samples], new int[_samples], new int[_samples]);
        repeats.CopyTo(_weights);
        long count = 0;
        for (int sample = 0; sample < _samples; sample++)
        {
            _repeats[sample] = (int)repeats[sample];
            count += _repeats[sample];
        }

        _skip = count - PercentileBilling.Rank(count);
    }

    /// <summary>The 95th percentile of a series.</summary>
    /// <param name="rates">One rate per sample of the month.</param>
    /// <param name="guess">Sample that was billed last time, which decides how fast this is and nothing else; becomes the sample billed now.</param>
    /// <exception cref="ArgumentException">A rate is negative or not a number.</exception>
    public double Of(ReadOnlySpan<double> rates, ref int guess)
    {
        guess = Math.Min(guess, _samples - 1);
        double pivot = rates[guess];
        var (above, notBelow) = Count(rates, pivot);
        if (above <= _skip && _skip < notBelow)
            return pivot;
        bool isAbove = _skip < above;
        double billed = PercentileBillingSelection.Largest(
            rates,
            _repeats.AsSpan(0, _samples),
            Positions(rates, pivot, isAbove),
            isAbove ? _skip : _skip - notBelow
        );
        guess = rates.IndexOf(billed);
        return billed;
    }

    // Intervals are counted in doubles, which hold such whole numbers exactly.
    private (long Above, long NotBelow) Count(ReadOnlySpan<double> rates, double pivot)
    {
        var weights = _weights.AsSpan(0, _samples);
        rates = rates[.._samples];
        Vector<double> above = default;
        Vector<double> notBelow = default;
        Vector<long> wrong = default;
        Vector<double> pivots = new(pivot);
        int sample = 0;
        for (; sample <= _samples - Vector<double>.Count; sample += Vector<double>.Count)
        {
            Vector<double> rate = new(rates[sample..]);
            Vector<double> weight = new(weights[sample..]);
            above += Vector.ConditionalSelect(Vector.GreaterThan(rate, pivots), weight, Vector<double>.Zero);
            notBelow += Vector.ConditionalSelect(Vector.GreaterThanOrEqual(rate, pivots), weight, Vector<double>.Zero);
            wrong |= ~Vector.GreaterThanOrEqual(rate, Vector<double>.Zero);
        }

        bool isWrong = !Vector.EqualsAll(wrong, Vector<long>.Zero);
        double sumAbove = Vector.Sum(above);
        double sumNotBelow = Vector.Sum(notBelow);
        for (; sample < _samples; sample++)
        {
            sumAbove += rates[sample] > pivot ? weights[sample] : 0;
            sumNotBelow += rates[sample] >= pivot ? weights[sample] : 0;
            isWrong |= !(rates[sample] >= 0);
        }

        if (isWrong)
            Complain(rates);
        return ((long)sumAbove, (long)sumNotBelow);
    }

    private Span<int> Positions(ReadOnlySpan<double> rates, double pivot, bool isAbove)
    {
        int found = 0;
        for (int sample = 0; sample < _samples; sample++)
            if (isAbove ? rates[sample] > pivot : rates[sample] < pivot)
                _positions[found++] = sample;
        return _positions.AsSpan(0, found);
    }

    private static void Complain(ReadOnlySpan<double> rates)
    {
        for (int sample = 0; sample < rates.Length; sample++)
            if (!(rates[sample] >= 0))
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Sample {sample} is {rates[sample]} bit/s; it must be 0 or more."
                    )
                );
    }
}
