using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Caches;

/// <summary>
/// Popularity-driven fill: once a day, when the window opens, the provider lists the most popular titles that are missing,
/// in order of popularity, and sends them evenly over the window, as far as the fill rate allows.
/// </summary>
/// <remarks>
/// <para>
/// Demand drifts: each rank passes to a fresh title with probability <c>d</c> a day, at a time of day that may be any,
/// so share <c>d</c> of demand moves each day to titles not yet placed. Days run from one opening of the window to the next.
/// </para>
/// <para>
/// Of <c>S</c> titles stored and in demand once a list has arrived, <c>dS</c> go out of demand before the next opening. With room
/// for <c>k</c> titles and fill for <c>F</c> titles a day, the next list has <c>n = min(F, dS + k − S)</c> titles and the next stock is
/// <c>S′ = S − dS + n</c>: it rises to <c>min(k, F/d)</c>. The stock is taken as the top <c>S</c> ranks.
/// </para>
/// <para>
/// A title of rank <c>r</c> that is replaced arrives <c>δ(r) = w·d·r/n</c> of a day after the opening, where <c>w</c> is
/// the window's share of the day; one that is new to the site at <c>δ(r) = w·(dS + r − S)/n</c>. Averaged over the day, a
/// replaced rank misses while changed and not yet listed (<c>d/2</c>) and while listed and not yet there (<c>d·δ</c>, less both
/// at once <c>d²δ²/2</c>); a new rank hits for <c>(1 − δ) − d(1 − δ²)/2</c>. Weighted by popularity, with
/// <c>M</c> the share of the top titles and <c>r̄</c> their mean rank by requests, a full site has to first order
/// </para>
/// <code>hit ratio = M(S) · (1 − d · (1/2 + w · r̄ / S))</code>
/// <para>Tested against a request-level simulation of the same drift. Demand is taken as even over the day.</para>
/// </remarks>
internal static class ProactiveFill
{
    private const double SecondsPerHour = 3600;
    private const double BitsPerByte = 8;

    /// <summary>Most bytes a site takes in one fill window.</summary>
    /// <param name="programme">Fill rate and window.</param>
    /// <param name="appliances">Appliances installed.</param>
    public static double LargestDailyBytes(CacheProgramme programme, int appliances) =>
        appliances * programme.FillBitsPerSecondPerAppliance * programme.FillWindowHours * SecondsPerHour / BitsPerByte;

    /// <summary>Titles a site ends up with when it keeps its appliances for long: all it has room for, or as many as it can keep fresh.</summary>
    /// <param name="catalogue">Titles on offer.</param>
    /// <param name="programme">Storage, fill rate and window.</param>
    /// <param name="appliances">Appliances installed.</param>
    public static double SteadyTitles(Catalogue catalogue, CacheProgramme programme, int appliances)
    {
        double capacity = CacheSitePlanner.CapacityTitles(catalogue, programme, appliances);
        double moved = capacity * catalogue.DriftPerDay;
        double fill = LargestDailyBytes(programme, appliances) / catalogue.MeanTitleBytes;
        return moved <= fill ? capacity : fill / catalogue.DriftPerDay;
    }

    /// <summary>Plans one month.</summary>
    /// <param name="catalogue">Titles on offer.</param>
    /// <param name="programme">Storage, fill rate and window.</param>
    /// <param name="appliances">Appliances installed all month, 0 or more.</param>
    /// <param name="storedTitles">Titles stored and in demand at the start, 0 for new appliances.</param>
    /// <param name="days">Days of the month, at least 1.</param>
    public static CachePlan Plan(
        Catalogue catalogue,
        CacheProgramme programme,
        int appliances,
        double storedTitles,
        int days
    )
    {
        CachePlan empty = CacheSitePlanner.Empty(catalogue, programme, appliances);
        if (empty.CapacityTitles == 0)
            return empty;
        var site = new Site(
            new ZipfPopularity(catalogue.Titles, catalogue.ZipfExponent),
            empty.CapacityTitles,
            LargestDailyBytes(programme, appliances) / catalogue.MeanTitleBytes,
            catalogue.DriftPerDay,
            programme.FillWindowHours / 24.0
        );
        Month month = Simulate(site, Math.Min(storedTitles, empty.CapacityTitles), days);
        return empty with
        {
            StoredTitles = month.Stored,
            HitRatio = month.Hits / days,
            DailyFillBytes = month.Filled / days * catalogue.MeanTitleBytes,
            LargestDailyFillBytes = month.LargestFill * catalogue.MeanTitleBytes,
        };
    }

    private static Month Simulate(Site site, double stored, int days)
    {
        var month = new Month(stored, 0, 0, 0);
        double hits = 0;
        for (int day = 0; day < days; day++)
        {
            double moved = site.Drift * month.Stored;
            double filled = Math.Min(site.FillTitles, moved + site.Capacity - month.Stored);
            double next = Math.Min(site.Capacity, month.Stored - moved + filled);
            // A month at rest has one kind of day; only a growing or shrinking site needs each day's own sum.
            if (day == 0 || next != month.Stored || filled != month.LastFill)
                hits = DayHits(site, month.Stored, next, filled);
            month = month.After(next, filled, hits);
        }
        return month;
    }

    private static double DayHits(Site site, double stored, double next, double filled)
    {
        double drift = site.Drift;
        double kept = Math.Min(stored, next);
        double delayPerTitle = filled > 0 ? site.WindowShare / filled : 0;
        Moments top = Moments.Of(site.Popularity, kept);
        double hits = top.Mean(0, delayPerTitle * drift, 1 - (drift / 2), -drift, drift * drift / 2);
        Moments rest = Moments.Of(site.Popularity, Math.Max(stored, next)).Less(top);
        hits +=
            next > stored
                ? rest.Mean(delayPerTitle * ((drift * stored) - stored), delayPerTitle, 1 - (drift / 2), -1, drift / 2)
                : rest.Share / 2;
        // Ranks are whole titles; a stock of less than one would be credited with more than it has.
        return Math.Clamp(hits, 0, top.Share + rest.Share);
    }

    private readonly record struct Site(
        ZipfPopularity Popularity,
        double Capacity,
        double FillTitles,
        double Drift,
        double WindowShare
    );

    private readonly record struct Month(double Stored, double Hits, double Filled, double LargestFill)
    {
        public double LastFill { get; private init; } = -1;

        public Month After(double stored, double filled, double hits) =>
            new(stored, Hits + hits, Filled + filled, Math.Max(LargestFill, filled)) { LastFill = filled };
    }

    /// <summary>Share of requests of some ranks, and the same weighted by rank and rank squared.</summary>
    private readonly record struct Moments(double Share, double Rank, double RankSquared)
    {
        public static Moments Of(ZipfPopularity popularity, double titles) =>
            new(popularity.TopMoment(titles, 0), popularity.TopMoment(titles, 1), popularity.TopMoment(titles, 2));

        public Moments Less(Moments other) =>
            new(Share - other.Share, Rank - other.Rank, RankSquared - other.RankSquared);

        /// <summary>Mean of <c>constant + linear·δ + quadratic·δ²</c> with <c>δ = start + perRank·rank</c>.</summary>
        public double Mean(double start, double perRank, double constant, double linear, double quadratic)
        {
            double delay = (start * Share) + (perRank * Rank);
            double delaySquared =
                (start * start * Share) + (2 * start * perRank * Rank) + (perRank * perRank * RankSquared);
            return (constant * Share) + (linear * delay) + (quadratic * delaySquared);
        }
    }
}
