using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>Finds rows by indicator and entity. Indicators are sorted out at the first question, entities at the first about their indicator.</summary>
internal sealed class ValueIndex(int count, Func<int, (string Indicator, Entity Entity)> subject)
{
    private readonly Dictionary<string, ILookup<Entity, int>> _entities = new(StringComparer.Ordinal);
    private ILookup<string, int>? _rows;

    internal IEnumerable<string> Indicators => ByIndicator.Select(rows => rows.Key);

    private ILookup<string, int> ByIndicator =>
        _rows ??= Enumerable.Range(0, count).ToLookup(row => subject(row).Indicator, StringComparer.Ordinal);

    internal IEnumerable<Entity> Entities(string indicator) => Of(indicator).Select(rows => rows.Key);

    internal IEnumerable<int> Rows(string indicator, Entity entity) => Of(indicator)[entity];

    private ILookup<Entity, int> Of(string indicator)
    {
        if (!_entities.TryGetValue(indicator, out var known))
            _entities[indicator] = known = ByIndicator[indicator].ToLookup(row => subject(row).Entity);
        return known;
    }
}
