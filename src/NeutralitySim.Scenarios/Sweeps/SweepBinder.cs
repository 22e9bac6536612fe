using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Sweeps;

/// <summary>Binds the sweep of a scenario, on which no result of its runs depends.</summary>
internal sealed class SweepBinder(ErrorList errors)
{
    /// <summary>Key of the section.</summary>
    public const string Key = "sweep";

    /// <summary>The section; null for <c>none</c>.</summary>
    public SweepSection? Section(Node written)
    {
        if (written is ScalarNode { Text: "none" })
            return null;
        var section = new Resolver(errors, new ParameterLog(), null, "central").Object(
            written,
            SweepTable.Sweep,
            Key,
            isLogged: false
        );
        return new SweepSection(
            [.. (section.List("vary")?.Items ?? []).OfType<ResolvedObject>().Select(Value)],
            (int?)section.OptionalValue("draws")?.Number,
            Texts(section, "where")
        );
    }

    private SweptValue Value(ResolvedObject value)
    {
        string[] values = Texts(value, "values");
        string? from = value.OptionalValue("from")?.Text;
        string? to = value.OptionalValue("to")?.Text;
        bool isRange = from is not null && to is not null;
        if (isRange == values.Length > 0 || !isRange && (from ?? to) is not null)
            errors.Add(value, ScenarioTexts.ValuesOrRange);
        return new SweptValue(value.Text("path"), values, from, to, (int?)value.OptionalValue("steps")?.Number);
    }

    private static string[] Texts(ResolvedObject thing, string key) =>
        [.. (thing.List(key)?.Values ?? []).Where(value => !value.IsBroken).Select(value => value.Text)];
}
