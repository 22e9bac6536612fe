using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>The assumptions of a scenario, and how a changed one is put in their place.</summary>
internal sealed class AssumptionTable
{
    private readonly RegimeTrees _trees;

    /// <summary>Makes the table.</summary>
    /// <param name="trees">The scenario's values.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="ranges">Ranges stated, with the regime whose override states them or an empty text.</param>
    public AssumptionTable(
        RegimeTrees trees,
        IReadOnlyList<ParameterRecord> parameters,
        IEnumerable<(string Regime, ParameterRange Range)> ranges
    )
    {
        _trees = trees;
        var stated = ranges.ToDictionary(r => (r.Regime, r.Range.Path), r => r.Range);
        var overridden = parameters.Where(p => p.Regime.Length > 0).Select(p => p.Path).ToHashSet();
        Assumptions =
        [
            .. parameters
                .Where(p => p.Source.Length > 0 && !IsReplaced(p, overridden))
                .Select(p => Assumption(p, stated.GetValueOrDefault((p.Regime, p.Path))))
                .OfType<Assumption>()
                .GroupBy(assumption => assumption.Section)
                .SelectMany(section => section),
        ];
    }

    /// <summary>Sourced values and guesses, section by section, in the order of the schema and of the file.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; }

    /// <summary>A value put at a path from outside, with what was there before in its note; as it is where the path is unknown.</summary>
    public Node Sourced(string path, Node value)
    {
        if (path.Contains('*', StringComparison.Ordinal))
            return value;
        string[] words = path.Split('.');
        bool isOverride = words is ["overrides", _, _, ..];
        var targets = new LeverPaths(_trees, new ErrorList()).Find(
            isOverride ? string.Join('.', words[2..]) : path,
            value.Mark,
            path,
            isOverride ? [words[1]] : []
        );
        return targets is [var target] ? SourcedValue.Of(value, target.Type, target.Now) : value;
    }

    // What a regime's own rule says is shown where an override changes it.
    private static bool IsReplaced(ParameterRecord parameter, HashSet<string> overridden) =>
        parameter.Regime.Length == 0
        && parameter.Path.StartsWith("regimes.", StringComparison.Ordinal)
        && overridden.Contains(parameter.Path);

    private Assumption? Assumption(ParameterRecord parameter, ParameterRange? range)
    {
        // What the schema has no value for is derived from others, so that nobody can set it.
        if (ScenarioSchema.KeyAt(parameter.Path) is not { Type: ScalarType or ListType { Item: ScalarType } } key)
            return null;
        return new Assumption
        {
            Path = parameter.Regime.Length > 0 ? Patches.OverrideOf(parameter.Regime, parameter.Path) : parameter.Path,
            Section = parameter.Path.Split('.')[0],
            Value = parameter.Value,
            Accepted = Accepted(key.Type),
            Meaning = key.Meaning,
            Low = range?.Low,
            High = range?.High,
            Year = parameter.Year,
            Source = parameter.Source,
            Note = parameter.Note,
            Regime = parameter.Regime,
            IsDefault = parameter.IsDefault,
        };
    }

    private Text Accepted(SchemaType type)
    {
        string currency = _trees.Base.Text("currency");
        return type switch
        {
            ScalarType value when value.HasRange => ScenarioTexts.Told(
                value.Kind.Accepted(currency),
                value.RangeText(currency)
            ),
            ScalarType value => value.Kind.Accepted(currency),
            ListType { Item: ScalarType item } => ScenarioTexts.ListOf.With(item.Kind.Accepted(currency)),
            _ => Text.Plain(""),
        };
    }
}
