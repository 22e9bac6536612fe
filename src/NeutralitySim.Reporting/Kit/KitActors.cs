using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Reporting.Kit;

/// <summary>Whom of the scenario the roles stand for: the largest and the smallest of each kind, by what the baseline regime gives them.</summary>
internal sealed class KitActors
{
    private readonly Entity? _largestIsp;
    private readonly Entity? _smallestIsp;
    private readonly Entity? _largestProvider;
    private readonly Entity? _smallestProvider;

    public KitActors(ExperimentDescription description, KitNumbers numbers)
    {
        (_largestIsp, _smallestIsp) = Ends(
            EntityKind.Isp,
            description.Isps.Select(isp => isp.Id),
            entity => numbers.Find(Indicators.Lines, entity)
        );
        (_largestProvider, _smallestProvider) = Ends(
            EntityKind.Provider,
            description.Providers.Select(provider => provider.Id).Except(description.BackgroundProviders),
            entity => numbers.Find(Indicators.Adopters, entity)
        );
    }

    /// <summary>Whom a role stands for; null for those who stand for nobody the scenario has.</summary>
    public Entity? Of(Role role) =>
        role switch
        {
            Role.IncumbentIsp => _largestIsp,
            Role.SmallIsp => _smallestIsp,
            Role.LargeProvider => _largestProvider,
            Role.StartUp => _smallestProvider,
            _ => null,
        };

    // Of equals the first; of one alone only the largest is there.
    private static (Entity? Largest, Entity? Smallest) Ends(
        EntityKind kind,
        IEnumerable<string> ids,
        Func<Entity, double?> size
    )
    {
        Entity[] all = [.. ids.Select(id => new Entity(kind, id)).OrderByDescending(entity => size(entity) ?? 0)];
        return (all.Length > 0 ? all[0] : null, all.Length > 1 ? all[^1] : null);
    }
}
