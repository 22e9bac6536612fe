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
    // Beyond as many neighbours selection from scratch is as fast.
    private const int MostSteps = 8;

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
        rates = rates[.._samples];
        double pivot = rates[guess];
        var (above, notBelow) = Count(rates, pivot);
        for (int step = 0; step < MostSteps && !(above <= _skip && _skip < notBelow); step++)
        {
            pivot = _skip < above ? NextAbove(rates, pivot) : NextBelow(rates, pivot);
            (above, notBelow) = Count(rates, pivot);
        }

        if (!(above <= _skip && _skip < notBelow))
            pivot = PercentileBillingSelection.Run(rates, _repeats.AsSpan(0, _samples), _positions);
        if (rates[guess] != pivot)
            guess = rates.IndexOf(pivot);
        return pivot;
    }

    private static double NextAbove(ReadOnlySpan<double> rates, double pivot)
    {
        Vector<double> pivots = new(pivot);
        Vector<double> nearest = new(double.PositiveInfinity);
        int sample = 0;
        for (; sample <= rates.Length - Vector<double>.Count; sample += Vector<double>.Count)
        {
            Vector<double> rate = new(rates[sample..]);
            nearest = Vector.ConditionalSelect(
                Vector.GreaterThan(rate, pivots) & Vector.LessThan(rate, nearest),
                rate,
                nearest
            );
        }

        double next = double.PositiveInfinity;
        for (int i = 0; i < Vector<double>.Count; i++)
            next = Math.Min(next, nearest[i]);
        for (; sample < rates.Length; sample++)
            next = rates[sample] > pivot ? Math.Min(next, rates[sample]) : next;
        return next;
    }

    private static double NextBelow(ReadOnlySpan<double> rates, double pivot)
    {
        Vector<double> pivots = new(pivot);
        Vector<double> nearest = new(double.NegativeInfinity);
        int sample = 0;
        for (; sample <= rates.Length - Vector<double>.Count; sample += Vector<double>.Count)
        {
            Vector<double> rate = new(rates[sample..]);
            nearest = Vector.ConditionalSelect(
                Vector.LessThan(rate, pivots) & Vector.GreaterThan(rate, nearest),
                rate,
                nearest
            );
        }

        double next = double.NegativeInfinity;
        for (int i = 0; i < Vector<double>.Count; i++)
            next = Math.Max(next, nearest[i]);
        for (; sample < rates.Length; sample++)
            next = rates[sample] < pivot ? Math.Max(next, rates[sample]) : next;
        return next;
    }

    // Intervals are counted in doubles, which hold such whole numbers exactly.
    private (long Above, long NotBelow) Count(ReadOnlySpan<double> rates, double pivot)
    {
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
        return ((long)sumAbove, (long)sumNotBelow);
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
