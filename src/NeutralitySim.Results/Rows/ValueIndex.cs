using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>Finds rows by indicator and entity. Indicators are sorted out at the first question, entities at the first about their indicator.</summary>
internal sealed class ValueIndex<T>(IReadOnlyList<T> rows, Func<T, string> indicatorOf, Func<T, Entity> entityOf)
{
    private readonly Dictionary<string, ILookup<Entity, T>> _entities = new(StringComparer.Ordinal);
    private ILookup<string, T>? _rows;

    internal IEnumerable<Entity> Entities(string indicator) => Of(indicator).Select(known => known.Key);

    internal IEnumerable<T> Rows(string indicator, Entity entity) => Of(indicator)[entity];

    private ILookup<Entity, T> Of(string indicator)
    {
        if (!_entities.TryGetValue(indicator, out var known))
        {
            _rows ??= rows.ToLookup(indicatorOf, StringComparer.Ordinal);
            _entities[indicator] = known = _rows[indicator].ToLookup(entityOf);
        }

        return known;
    }
}
