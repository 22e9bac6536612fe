namespace NeutralitySim.Core.Caches;

/// <summary>A catalogue's titles gathered into bins of nearly equal popularity: titles and mean probability of each bin.</summary>
internal sealed class PopularityBins
{
    private const int SingleTitles = 200;
    private const double Width = 0.005;
    private const int MostBins = 3_000;

    public PopularityBins(ZipfPopularity popularity)
    {
        double shareBefore = 0;
        for (int first = 0; first < popularity.Titles; Count++)
        {
            int titles = first < SingleTitles ? 1 : (int)(first * Width);
            int last = Math.Min(popularity.Titles, first + titles);
            double share = popularity.TopShare(last);
            Titles[Count] = last - first;
            Probability[Count] = (share - shareBefore) / (last - first);
            (first, shareBefore) = (last, share);
        }
    }

    public int Count { get; private set; }

    public double[] Titles { get; } = new double[MostBins];

    public double[] Probability { get; } = new double[MostBins];
}
