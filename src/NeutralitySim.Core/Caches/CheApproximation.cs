namespace NeutralitySim.Core.Caches;

/// <summary>Hit ratios of a cache under independent Zipf requests, without simulating any.</summary>
/// <remarks>
/// A title requested with probability <c>p</c> per request is stored with probability <c>1 − e^−pT</c> under LRU
/// (Che, Tung and Wang, IEEE JSAC 20(7), 2002) and <c>pT/(1 + pT)</c> under FIFO and random replacement (Fricker, Robert
/// and Roberts, "A versatile and accurate approximation for LRU cache performance", ITC 24, 2012); the characteristic
/// time <c>T</c>, in requests, makes the expected number of stored titles equal the capacity. Titles are binned by rank: one by one to
/// rank 200, then in bins 0.5 % wide. Steady state, equal title sizes. Against simulation: within 0.05 points.
/// </remarks>
internal static class CheApproximation
{
    private const int MostSteps = 200;

    /// <summary>Hit ratio of least recently used, 0 to 1.</summary>
    /// <param name="popularity">Popularity of the catalogue.</param>
    /// <param name="capacityTitles">Titles the cache holds, fractions allowed, at least 0.</param>
    public static double LruHitRatio(ZipfPopularity popularity, double capacityTitles) =>
        HitRatio<RecencyOccupancy>(popularity, capacityTitles);

    /// <summary>Hit ratio of first in, first out and of random replacement, 0 to 1.</summary>
    /// <inheritdoc cref="LruHitRatio"/>
    public static double FifoHitRatio(ZipfPopularity popularity, double capacityTitles) =>
        HitRatio<ArrivalOccupancy>(popularity, capacityTitles);

    /// <summary>
    /// Hit ratio of least frequently used that counts the requests of every title, stored or not, 0 to 1: in the long run it
    /// holds the most popular titles. A cache that forgets the counts of evicted titles hits some points less.
    /// </summary>
    /// <inheritdoc cref="LruHitRatio"/>
    public static double LfuHitRatio(ZipfPopularity popularity, double capacityTitles) =>
        popularity.TopShare(Checked(capacityTitles));

    private static double HitRatio<TOccupancy>(ZipfPopularity popularity, double capacityTitles)
        where TOccupancy : IOccupancy
    {
        if (Checked(capacityTitles) == 0)
            return 0;
        if (capacityTitles >= popularity.Titles)
            return 1;
        var bins = new PopularityBins(popularity);
        double time = CharacteristicTime<TOccupancy>(bins, capacityTitles);
        double hits = 0;
        for (int bin = 0; bin < bins.Count; bin++)
            hits += bins.Titles[bin] * bins.Probability[bin] * TOccupancy.Of(bins.Probability[bin] * time).Stored;
        return Math.Clamp(hits, 0, 1);
    }

    // Expected occupancy is concave in T and lies below T, so Newton's steps from T = capacity rise to the root and never pass it.
    private static double CharacteristicTime<TOccupancy>(PopularityBins bins, double capacityTitles)
        where TOccupancy : IOccupancy
    {
        double time = capacityTitles;
        for (int iteration = 0; iteration < MostSteps; iteration++)
        {
            double missing = capacityTitles;
            double slope = 0;
            for (int bin = 0; bin < bins.Count; bin++)
            {
                (double stored, double derivative) = TOccupancy.Of(bins.Probability[bin] * time);
                missing -= bins.Titles[bin] * stored;
                slope += bins.Titles[bin] * bins.Probability[bin] * derivative;
            }
            double increase = missing / slope;
            time += increase;
            if (!(increase > 1e-12 * time))
                break;
        }
        return time;
    }

    private static double Checked(double capacityTitles) =>
        capacityTitles >= 0
            ? capacityTitles
            : throw new ArgumentOutOfRangeException(
                nameof(capacityTitles),
                capacityTitles,
                "A cache holds 0 titles or more."
            );

    private interface IOccupancy
    {
        /// <summary>Probability of being stored and its derivative, given expected requests per characteristic time.</summary>
        static abstract (double Stored, double Derivative) Of(double requests);
    }

    private readonly struct RecencyOccupancy : IOccupancy
    {
        public static (double Stored, double Derivative) Of(double requests)
        {
            double gone = Math.Exp(-requests);
            return (1 - gone, gone);
        }
    }

    private readonly struct ArrivalOccupancy : IOccupancy
    {
        public static (double Stored, double Derivative) Of(double requests)
        {
            double gone = 1 / (1 + requests);
            return (requests * gone, gone * gone);
        }
    }
}
