using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>A thing with properties. Every property of the schema is there unless it may be absent and is.</summary>
internal sealed class ResolvedObject(string path, Mark mark, IReadOnlyDictionary<string, Resolved> properties)
    : Resolved(path, mark)
{
    public IReadOnlyDictionary<string, Resolved> Properties { get; } = properties;

    public override IEnumerable<Resolved> Children => Properties.Values;

    public bool Has(string key) => Properties.ContainsKey(key);

    public ResolvedValue Value(string key) => (ResolvedValue)Properties[key];

    public ResolvedValue? OptionalValue(string key) => Properties.GetValueOrDefault(key) as ResolvedValue;

    public double Number(string key) => Value(key).Number;

    public int Integer(string key) => (int)Value(key).Number;

    public bool Flag(string key) => Value(key).Number == 1;

    public string Text(string key) => Value(key).Text;

    public Text? Localized(string key) => (Properties.GetValueOrDefault(key) as ResolvedText)?.Text;

    /// <summary>The choice as a member of the enumeration that gave the schema its words.</summary>
    public T Choice<T>(string key)
        where T : struct, Enum => Enum.GetValues<T>()[Integer(key)];

    public ResolvedObject Object(string key) => (ResolvedObject)Properties[key];

    public ResolvedObject? OptionalObject(string key) => Properties.GetValueOrDefault(key) as ResolvedObject;

    public ResolvedMap Map(string key) => (ResolvedMap)Properties[key];

    public ResolvedList? List(string key) => Properties.GetValueOrDefault(key) as ResolvedList;

    /// <summary>Numbers of all properties, in the order of the schema.</summary>
    public IReadOnlyList<double> Numbers() => [.. Properties.Values.OfType<ResolvedValue>().Select(v => v.Number)];
}
