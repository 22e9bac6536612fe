using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>
/// What never changes about one ISP in a run, laid out in flat arrays: cells of like sessions, paths by which each
/// provider reaches them, and links.
/// </summary>
/// <remarks>
/// A <b>cell</b> is cohort × provider × device tier (devices of a provider with the same top bitrate); all its sessions are
/// alike and are counted, not listed. A <b>path</b> is one way for a provider into the ISP: a cache site or an interconnect.
/// A <b>class</b> is the part of a cell that uses one path; classes share links max-min fairly.
/// Links are numbered cache sites first, then interconnects, then aggregation links.
/// </remarks>
public sealed class IspLayout
{
    /// <summary>Lays out an ISP of a world.</summary>
    public IspLayout(World world, int ispIndex)
    {
        IspIndex = ispIndex;
        Isp = world.Isps[ispIndex];
        Providers = world.Providers;
        FirstInterconnect = Isp.CacheSites.Count;
        FirstAggregation = FirstInterconnect + Isp.Interconnects.Count;
        LinkCount = FirstAggregation + Isp.AggregationLinks.Count;

        var cells = new List<SessionCell>();
        var paths = new List<ProviderPath>();
        CellStart = new int[world.Providers.Count + 1];
        PathStart = new int[world.Providers.Count + 1];
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            AddPaths(paths, provider);
            AddCells(cells, world.Providers[provider], provider);
            CellStart[provider + 1] = cells.Count;
            PathStart[provider + 1] = paths.Count;
        }

        Cells = [.. cells];
        Paths = [.. paths];
        CellsOf = Enumerable
            .Range(0, Isp.Cohorts.Count)
            .Select(cohort => Enumerable.Range(0, Cells.Length).Where(c => Cells[c].Cohort == cohort).ToArray())
            .ToArray();
        OpenShare = [.. world.Providers.Select((_, provider) => ExchangeAccess.Share(world, this, provider))];
        ClassStart = new int[Cells.Length + 1];
        for (int cell = 0; cell < Cells.Length; cell++)
            ClassStart[cell + 1] = ClassStart[cell] + PathCount(Cells[cell].Provider);
    }

    /// <summary>Index of the ISP in its world.</summary>
    public int IspIndex { get; }

    /// <summary>The ISP.</summary>
    public Isp Isp { get; }

    /// <summary>Providers of the world, by which cells and paths are numbered.</summary>
    public IReadOnlyList<ContentProvider> Providers { get; }

    /// <summary>Cells, provider by provider.</summary>
    public SessionCell[] Cells { get; }

    /// <summary>Cells of each cohort, in rising order.</summary>
    public int[][] CellsOf { get; }

    /// <summary>Paths, provider by provider: caches, then peering, then transit.</summary>
    public ProviderPath[] Paths { get; }

    /// <summary>Share of each provider's traffic that may come by the ISP's links at exchanges, 0 to 1.</summary>
    public double[] OpenShare { get; }

    /// <summary>True for a link at an exchange over which the ISP peers.</summary>
    public bool IsAtExchange(int link) =>
        link >= FirstInterconnect
        && link < FirstAggregation
        && Isp.Interconnects[link - FirstInterconnect].IsAtExchange;

    /// <summary>True for a path by which its provider may send nothing.</summary>
    public bool IsClosed(int path) => OpenShare[Paths[path].Provider] == 0 && IsAtExchange(Paths[path].Link);

    /// <summary>First cell of each provider; one more entry closes the last.</summary>
    public int[] CellStart { get; }

    /// <summary>First path of each provider; one more entry closes the last.</summary>
    public int[] PathStart { get; }

    /// <summary>First class of each cell; classes of a cell follow the order of its provider's paths.</summary>
    public int[] ClassStart { get; }

    /// <summary>Number of classes.</summary>
    public int ClassCount => ClassStart[^1];

    /// <summary>Number of links.</summary>
    public int LinkCount { get; }

    /// <summary>Link number of the first interconnect.</summary>
    public int FirstInterconnect { get; }

    /// <summary>Link number of the first aggregation link.</summary>
    public int FirstAggregation { get; }

    /// <summary>Number of paths of a provider.</summary>
    public int PathCount(int provider) => PathStart[provider + 1] - PathStart[provider];

    /// <summary>Id of a link within the ISP.</summary>
    public string LinkId(int link) =>
        link < FirstInterconnect ? Isp.CacheSites[link].Id
        : link < FirstAggregation ? Isp.Interconnects[link - FirstInterconnect].Id
        : Isp.AggregationLinks[link - FirstAggregation].Id;

    private void AddPaths(List<ProviderPath> paths, int provider)
    {
        for (int site = 0; site < Isp.CacheSites.Count; site++)
            if (Isp.CacheSites[site].Provider == provider)
                paths.Add(new ProviderPath(provider, site, PathKind.Cache));
        AddLinks(paths, provider, link => !link.HasCarrier, PathKind.Peering);
        AddLinks(paths, provider, link => link.HasCarrier, PathKind.Transit);
    }

    // Of carriers providers take the first one written; of a go-between and a carrier the cheaper.
    private void AddLinks(List<ProviderPath> paths, int provider, Func<Interconnect, bool> counts, PathKind kind)
    {
        var links = Enumerable
            .Range(0, Isp.Interconnects.Count)
            .Where(index => counts(Isp.Interconnects[index]) && Isp.Interconnects[index].Providers.Contains(provider));
        if (links.Any(index => Isp.Interconnects[index].Kind == InterconnectKind.Intermediary))
            links = links.OrderBy(index => Isp.Interconnects[index].SenderPricePerMbpsMonth);
        foreach (int index in links)
            paths.Add(new ProviderPath(provider, FirstInterconnect + index, kind));
    }

    private void AddCells(List<SessionCell> cells, ContentProvider provider, int providerIndex)
    {
        for (int cohort = 0; cohort < Isp.Cohorts.Count; cohort++)
        {
            var mix = Isp.Cohorts[cohort].DeviceMix;
            var tiers = provider.DeviceTopBitsPerSecond.Distinct().Order().ToArray();
            foreach (double top in tiers)
            {
                double share = 0;
                for (int device = 0; device < mix.Count; device++)
                    share += provider.DeviceTopBitsPerSecond[device] == top ? mix[device] : 0;
                if (share > 0)
                    cells.Add(new SessionCell(cohort, providerIndex, top, share));
            }
        }
    }
}
