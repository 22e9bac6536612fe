using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

/// <summary>What all runs of one regime share, laid out.</summary>
/// <param name="Layout">World of the regime.</param>
/// <param name="Seed">Root of every random stream.</param>
internal sealed record LaidOutRun(WorldLayout Layout, ulong Seed)
{
    public int IspIndex(string id) => IndexOf(Layout.Isps, topology => topology.Isp.Id == id);

    public int ProviderIndex(string id) => IndexOf(Layout.World.Providers, provider => provider.Id == id);

    public int CohortIndex(int isp, string id) => IndexOf(Layout.Isps[isp].Isp.Cohorts, cohort => cohort.Id == id);

    public int SiteIndex(int isp, string id) => IndexOf(Layout.Isps[isp].Isp.CacheSites, site => site.Id == id);

    private static int IndexOf<T>(IReadOnlyList<T> list, Predicate<T> isWanted)
    {
        for (int index = 0; index < list.Count; index++)
            if (isWanted(list[index]))
                return index;
        throw new ArgumentException("No such entity in this world.");
    }
}
