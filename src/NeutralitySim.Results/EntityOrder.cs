using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results;

/// <summary>Order of entities in tables: by kind, then as the description lists ISPs, providers and links, then by id.</summary>
internal sealed class EntityOrder(ExperimentDescription description)
{
    private readonly Dictionary<string, int> _isps = Places(description.Isps);
    private readonly Dictionary<string, int> _providers = Places(description.Providers);
    private readonly Dictionary<string, int> _links = Places(description.Links);

    internal IEnumerable<Entity> Of(IEnumerable<Entity> entities) =>
        entities.OrderBy(Place).ThenBy(entity => entity.Id, StringComparer.Ordinal);

    private (EntityKind Kind, int First, int Second) Place(Entity entity)
    {
        var (first, second) = JoinedId.Split(entity.Id);
        return entity.Kind switch
        {
            EntityKind.Provider => (entity.Kind, Of(_providers, entity.Id), 0),
            EntityKind.Link => (entity.Kind, Of(_links, entity.Id), 0),
            EntityKind.IspProvider => (entity.Kind, Of(_isps, first), Of(_providers, second)),
            _ => (entity.Kind, Of(_isps, first), 0),
        };
    }

    private static int Of(Dictionary<string, int> places, string id) => places.GetValueOrDefault(id, int.MaxValue);

    private static Dictionary<string, int> Places(IReadOnlyList<NamedEntry> entries) =>
        entries.Select((entry, place) => (entry.Id, place)).DistinctBy(e => e.Id).ToDictionary();
}
