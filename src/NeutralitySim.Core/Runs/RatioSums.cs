using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Runs;

/// <summary>Sums of a ratio indicator by entity, in the order in which entities come up.</summary>
internal sealed class RatioSums
{
    private readonly Dictionary<Entity, int> _places = [];
    private readonly List<(Entity Entity, double Numerator, double Denominator)> _sums = [];

    /// <summary>Adds a part to what an entity has.</summary>
    public void Add(Entity entity, double numerator, double denominator)
    {
        if (_places.TryAdd(entity, _sums.Count))
            _sums.Add((entity, 0, 0));
        int place = _places[entity];
        var (_, over, under) = _sums[place];
        _sums[place] = (entity, over + numerator, under + denominator);
    }

    /// <summary>Adds a part to what each of some entities has.</summary>
    public void Add(IEnumerable<Entity> entities, double numerator, double denominator)
    {
        foreach (var entity in entities)
            Add(entity, numerator, denominator);
    }

    /// <summary>Leaves some entities without a value, whatever else is added to them.</summary>
    public void Void(IEnumerable<Entity> entities) => Add(entities, 0, double.NaN);

    /// <summary>Records all that have a value.</summary>
    public void Record(MonthRecorder recorder, IndicatorDefinition indicator)
    {
        foreach (var (entity, numerator, denominator) in _sums)
            recorder.AddRatio(indicator, entity, numerator, denominator);
    }
}
