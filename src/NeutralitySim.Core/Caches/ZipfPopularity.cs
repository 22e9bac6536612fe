using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Caches;

/// <summary>
/// Popularity of a catalogue whose title of rank <c>r</c> draws <c>r^−α / H(N, α)</c> of all requests
/// (Zipf's law; Breslau et al., "Web Caching and Zipf-like Distributions", INFOCOM 1999).
/// </summary>
/// <remarks>
/// Holds no array per title. Partial sums <c>H(n, s) = Σ r^−s</c> are exact up to rank 64 and use the
/// Euler–Maclaurin formula from there on; the error is below 1e-12 relative for the exponents allowed here.
/// A fractional rank counts the next title pro rata. Immutable.
/// </remarks>
internal sealed class ZipfPopularity
{
    private readonly double _total;

    /// <summary>Prepares the popularity of a catalogue.</summary>
    /// <param name="titles">Number of titles, at least 1; 10⁷ is as cheap as 10.</param>
    /// <param name="exponent">Exponent α, 0 (all alike) to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public ZipfPopularity(int titles, double exponent)
    {
        if (titles < 1)
            throw new ArgumentOutOfRangeException(nameof(titles), titles, "A catalogue has at least 1 title.");
        if (!(exponent is >= 0 and <= 3))
            throw new ArgumentOutOfRangeException(nameof(exponent), exponent, "A Zipf exponent lies between 0 and 3.");
        Titles = titles;
        Exponent = exponent;
        _total = PowerSum.Of(titles, exponent);
    }

    /// <summary>Number of titles <c>N</c>.</summary>
    public int Titles { get; }

    /// <summary>Exponent α.</summary>
    public double Exponent { get; }

    /// <summary>Share of requests for one title.</summary>
    /// <param name="rank">Rank, 1 (most popular) to <see cref="Titles"/>.</param>
    public double Probability(int rank) => Math.Pow(rank, -Exponent) / _total;

    /// <summary>Share of requests for the most popular titles, 0 to 1.</summary>
    /// <param name="titles">How many, fractions allowed; below 0 counts as 0, above the catalogue as all of it.</param>
    public double TopShare(double titles) => TopMoment(titles, 0);

    /// <summary><c>Σ p(r)·r^power</c> over the most popular titles: divided by <see cref="TopShare"/>, their mean rank and so on.</summary>
    /// <param name="titles">How many, as for <see cref="TopShare"/>.</param>
    /// <param name="power">0, 1 or 2.</param>
    public double TopMoment(double titles, int power) => Moment(0, titles, power);

    /// <summary><c>Σ p(r)·r^power</c> over the titles that follow the most popular ones, exact to as many digits however few requests they draw.</summary>
    /// <param name="after">How many of the most popular titles to leave out, fractions allowed; clamped to the catalogue.</param>
    /// <param name="upTo">Up to how many to count; none where that is less than <paramref name="after"/>.</param>
    /// <param name="power">0, 1 or 2.</param>
    public double Moment(double after, double upTo, int power)
    {
        double first = Math.Clamp(after, 0, Titles);
        double last = Math.Clamp(upTo, 0, Titles);
        if (last <= first)
            return 0;
        int wholeFirst = (int)first;
        int wholeLast = (int)last;
        if (wholeFirst == wholeLast)
            return (last - first) * Term(wholeFirst + 1, power) / _total;
        double sum = PowerSum.Between(wholeFirst, wholeLast, Exponent - power);
        if (first > wholeFirst)
            sum -= (first - wholeFirst) * Term(wholeFirst + 1, power);
        if (last > wholeLast)
            sum += (last - wholeLast) * Term(wholeLast + 1, power);
        return sum / _total;
    }

    private double Term(long rank, int power) => Math.Pow(rank, power - Exponent);
}
