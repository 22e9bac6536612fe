using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>Parses single values and lists of them, checks their ranges and logs them.</summary>
internal sealed class ValueResolver(ErrorList errors, ParameterLog log, string? currency, string level)
{
    public ResolvedValue Value(Node node, ScalarType type, string path, bool isLogged)
    {
        var sourced = SourcedNode.Of(node, path, errors);
        var central = Parse(sourced.Value, type, path);
        var low = sourced.Low is null ? null : Parse(sourced.Low, type, Words.Join(path, "low"));
        var high = sourced.High is null ? null : Parse(sourced.High, type, Words.Join(path, "high"));
        if (low?.Number > central.Number || central.Number > high?.Number)
            errors.Add(sourced.Value.Mark, path, ScenarioTexts.RangeOutOfOrder);
        var chosen = AtLevel(path, low, central, high);
        if (isLogged && !chosen.IsBroken)
            log.Add(path, chosen.Written, sourced, node.Mark);
        if (isLogged && low is { IsBroken: false } && high is { IsBroken: false } && !central.IsBroken)
            log.AddRange(new ParameterRange(path, low.Written, central.Written, high.Written));
        return new ResolvedValue(
            path,
            node.Mark,
            new ScalarValue(chosen.Number, chosen.Text, chosen.Unit),
            chosen.IsBroken
        )
        {
            Written = chosen.Written,
            OtherReading = chosen.OtherReading,
            Source = sourced.Source,
            Year = sourced.Year,
            Low = (low ?? central).Number,
            Central = central.Number,
            High = (high ?? central).Number,
        };
    }

    public ResolvedList List(Node node, ListType type, ScalarType item, string path, bool isLogged)
    {
        var sourced = SourcedNode.Of(node, path, errors);
        if (sourced.Value is not ListNode list)
        {
            errors.Add(node, path, ScenarioTexts.ListOf.With(item.Kind.Accepted()));
            return new ResolvedList(path, node.Mark, []);
        }
        int count = list.Items.Count;
        if (count < type.Minimum || count > type.Maximum)
            errors.Add(node.Mark, path, ScenarioTexts.ValuesFound.With(count), ScenarioTexts.Count(type));
        var items = list
            .Items.Take(type.Maximum)
            .Select((value, i) => Parse(value, item, Words.Join(path, $"{i}")))
            .ToList();
        if (isLogged)
            log.Add(path, $"[{string.Join(", ", items.Select(i => i.Written))}]", sourced, node.Mark);
        return new ResolvedList(path, node.Mark, items);
    }

    public static ResolvedValue StandIn(ScalarType type, string path, Mark mark) =>
        new(path, mark, new ScalarValue(double.IsFinite(type.Minimum) ? type.Minimum : 0), true);

    private ResolvedValue Parse(Node node, ScalarType type, string path)
    {
        if (node is not ScalarNode { IsEmpty: false } scalar)
            errors.Add(
                node,
                path,
                node is MapNode ? ScenarioTexts.OrSourced.With(type.Kind.Accepted()) : type.Kind.Accepted()
            );
        else if (type.Kind.Parse(scalar.Text, currency, out var value) is { } problem)
            errors.Add(node.Mark, path, problem);
        else if (value.Number < type.Minimum || value.Number > type.Maximum)
            errors.Add(node, path, ScenarioTexts.Accepted.With(type.RangeText(currency)));
        else
            return new ResolvedValue(path, node.Mark, value, false)
            {
                Written = type.Kind.Complete(scalar.Text, currency),
                OtherReading = OtherReading(scalar.Text, type),
            };
        return StandIn(type, path, node.Mark);
    }

    private string? OtherReading(string text, ScalarType type)
    {
        if (!NumberText.LooksGrouped(text))
            return null;
        string grouped = NumberText.Grouped(text);
        bool isAccepted =
            type.Kind.Parse(grouped, currency, out var value) is null
            && value.Text.Length == 0
            && value.Number >= type.Minimum
            && value.Number <= type.Maximum;
        return isAccepted ? grouped : null;
    }

    /// <summary>Emission parameters follow the scenario's level where they state a range.</summary>
    private ResolvedValue AtLevel(string path, ResolvedValue? low, ResolvedValue central, ResolvedValue? high) =>
        !path.StartsWith("emissions.", StringComparison.Ordinal) ? central
        : level == "low" ? low ?? central
        : level == "high" ? high ?? central
        : central;
}
