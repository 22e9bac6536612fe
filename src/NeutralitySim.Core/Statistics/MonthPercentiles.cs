using System.Globalization;
using System.Numerics;

namespace NeutralitySim.Core.Statistics;

/// <summary>
/// 95th percentiles of many rates over the intervals of one month, as <see cref="Percentile95"/> gives them, faster: the busiest intervals are much the
/// same from series to series and from month to month, so a look at the intervals billed before often settles it.
/// </summary>
/// <remarks>Rates are finite, 0 or more. Nothing allocates once warm. Not safe for two threads at once.</remarks>
internal sealed class MonthPercentiles
{
    // Rates down to a little below the one billed before hold the one billed now unless traffic has changed its shape.
    private const double Near = 0.9;

    private double[] _weights = [];
    private int[] _repeats = [];
    private int[] _positions = [];
    private int _samples;
    private long _skip;
    private int _last;

    /// <summary>Begins a month.</summary>
    /// <param name="repeats">How many intervals of the month each sample stands for, 1 or more; whole numbers.</param>
    public void Begin(ReadOnlySpan<double> repeats)
    {
        _samples = repeats.Length;
        _last = 0;
        if (_weights.Length < _samples)
            (_weights, _repeats, _positions) = (new double[_samples], new int[_samples], new int[_samples]);
        repeats.CopyTo(_weights);
        long count = 0;
        for (int sample = 0; sample < _samples; sample++)
        {
            _repeats[sample] = (int)repeats[sample];
            count += _repeats[sample];
        }

        _skip = count - Percentile95.Rank(count);
    }

    /// <summary>The 95th percentile of a series.</summary>
    /// <param name="rates">One rate per sample of the month.</param>
    /// <param name="guess">Sample that was billed the month before, which decides how fast this is and nothing else; becomes the sample billed now.</param>
    /// <exception cref="ArgumentException">A rate is negative or not a number.</exception>
    public double Of(ReadOnlySpan<double> rates, ref int guess)
    {
        rates = rates[.._samples];
        if (!IsBilled(rates, _last))
        {
            _last = Math.Min(guess, _samples - 1);
            if (!IsBilled(rates, _last))
                _last = rates.IndexOf(Select(rates, Near * rates[_last]));
        }

        guess = _last;
        return rates[_last];
    }

    private double Select(ReadOnlySpan<double> rates, double threshold)
    {
        int found = 0;
        long count = 0;
        for (int sample = 0; sample < _samples; sample++)
        {
            // Written without a branch, which no processor could foresee.
            _positions[found] = sample;
            bool isNear = rates[sample] > threshold;
            found += isNear ? 1 : 0;
            count += isNear ? _repeats[sample] : 0;
        }

        return count > _skip
            ? Percentile95.Largest(rates, _repeats.AsSpan(0, _samples), _positions.AsSpan(0, found), _skip)
            : Percentile95.Run(rates, _repeats.AsSpan(0, _samples), _positions);
    }

    // Intervals are counted in doubles, which hold such whole numbers exactly.
    private bool IsBilled(ReadOnlySpan<double> rates, int position)
    {
        double pivot = rates[position];
        var weights = _weights.AsSpan(0, _samples);
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
        return sumAbove <= _skip && _skip < sumNotBelow;
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
