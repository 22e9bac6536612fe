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
    public double TopMoment(double titles, int power)
    {
        double count = Math.Clamp(titles, 0, Titles);
        int whole = (int)count;
        double sum = PowerSum.Of(whole, Exponent - power);
        if (count > whole)
            sum += (count - whole) * Math.Pow(whole + 1, power - Exponent);
        return sum / _total;
    }
}
