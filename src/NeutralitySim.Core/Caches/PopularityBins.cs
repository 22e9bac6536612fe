namespace NeutralitySim.Core.Caches;

/// <summary>A catalogue's titles gathered into bins of nearly equal popularity: titles and mean probability of each bin.</summary>
internal sealed class PopularityBins
{
    private const int SingleTitles = 200;
    private const double Width = 0.005;
    private const int MostBins = 4_000;

    public PopularityBins(ZipfPopularity popularity)
    {
        for (int first = 0; first < popularity.Titles; Count++)
        {
            int titles = first < SingleTitles ? 1 : (int)(first * Width);
            int last = (int)Math.Min(popularity.Titles, (long)first + titles);
            Titles[Count] = last - first;
            Probability[Count] = popularity.Moment(first, last, 0) / (last - first);
            first = last;
        }
    }

    public int Count { get; private set; }

    public double[] Titles { get; } = new double[MostBins];

    public double[] Probability { get; } = new double[MostBins];
}
