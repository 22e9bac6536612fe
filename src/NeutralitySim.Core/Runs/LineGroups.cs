using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// Groups by which results are told apart besides ISPs and services: region, access technology, small ISPs and small services. A group that holds all
/// is left out: it says nothing that the whole does not.
/// </summary>
internal sealed class LineGroups
{
    // An ISP with less than a twentieth of all lines at the start is small.
    private const double SmallShare = 0.05;

    private readonly World _world;
    private readonly bool[] _isSmall;
    private readonly bool _regions;
    private readonly bool _technologies;
    private readonly bool _ispSizes;
    private readonly bool _providerSizes;

    /// <summary>Groups of a world.</summary>
    public LineGroups(World world)
    {
        _world = world;
        double all = Enumerable.Range(0, world.Isps.Count).Sum(isp => Reach.Lines(world, isp, 0));
        _isSmall =
        [
            .. Enumerable.Range(0, world.Isps.Count).Select(isp => Reach.Lines(world, isp, 0) < SmallShare * all),
        ];
        Cohort[] cohorts = [.. world.Isps.SelectMany(isp => isp.Cohorts)];
        _regions = cohorts.DistinctBy(cohort => cohort.Region).Count() > 1;
        _technologies = cohorts.DistinctBy(cohort => cohort.Access).Count() > 1;
        _ispSizes = _isSmall.Distinct().Count() > 1;
        _providerSizes =
            world.Providers.Select(p => p.Size).Where(s => s != ProviderSize.Background).Distinct().Count() > 1;
    }

    /// <summary>Groups of an ISP.</summary>
    public IEnumerable<Entity> OfIsp(int isp)
    {
        if (_ispSizes)
            yield return new Entity(EntityKind.IspSize, _isSmall[isp] ? "small" : "large");
    }

    /// <summary>Groups of a service.</summary>
    public IEnumerable<Entity> OfProvider(int provider)
    {
        if (_providerSizes)
            yield return new Entity(
                EntityKind.ProviderSize,
                _world.Providers[provider].Size == ProviderSize.Large ? "large" : "small"
            );
    }

    /// <summary>A cohort, where its ISP has others, and its groups.</summary>
    public IEnumerable<Entity> OfCohort(int isp, int cohort)
    {
        var data = _world.Isps[isp].Cohorts[cohort];
        if (_world.Isps[isp].Cohorts.Count > 1)
            yield return new Entity(EntityKind.Cohort, JoinedId.Of(_world.Isps[isp].Id, data.Id));
        if (_regions)
            yield return new Entity(EntityKind.Region, data.Region);
        if (_technologies)
            yield return new Entity(EntityKind.Access, data.Access.ToString().ToLowerInvariant());
        foreach (var group in OfIsp(isp))
            yield return group;
    }
}
