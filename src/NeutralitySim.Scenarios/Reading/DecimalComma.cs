using System.Text.RegularExpressions;
using NeutralitySim.Scenarios.Errors;
using YamlDotNet.Core.Events;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>
/// Notices a French decimal comma inside <c>{}</c> or <c>[]</c>, where YAML cuts <c>{ plan: 3,5 Mbps }</c> into
/// <c>plan: 3</c> and an entry <c>5 Mbps</c>. The two halves touch the comma and the second carries the unit.
/// </summary>
/// <param name="errors">Where it is reported.</param>
/// <param name="isMap">True inside <c>{}</c>, where the second half may lack a unit: no key there is a bare number without a value.</param>
internal sealed partial class DecimalComma(ErrorList errors, bool isMap)
{
    private ScalarNode? _previous;
    private long _previousEnd;
    private long _previousLine;

    /// <summary>The two halves joined with a dot, after reporting them; null when there is no decimal comma.</summary>
    public ScalarNode? Continues(ParsingEvent start, Node node, string path)
    {
        ScalarNode? joined = null;
        if (
            _previous is { } whole
            && node is ScalarNode fraction
            && start.Start.Index == _previousEnd + 1
            && start.Start.Line == _previousLine
            && Whole().IsMatch(whole.Text)
            && (isMap ? AnyFraction() : Fraction()).IsMatch(fraction.Text)
        )
        {
            string meant = $"{whole.Text}.{fraction.Text}";
            errors.Add(
                whole.Mark,
                path,
                ScenarioTexts.DecimalComma.With(Words.Quoted($"{whole.Text},{fraction.Text}"), meant)
            );
            joined = new ScalarNode(whole.Mark, meant);
        }
        Remember(start, node);
        return joined;
    }

    public void Remember(ParsingEvent start, Node node)
    {
        _previous = start is Scalar ? node as ScalarNode : null;
        _previousEnd = start.End.Index;
        _previousLine = start.End.Line;
    }

    [GeneratedRegex(@"^[+-]?[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[0-9]+\s*[A-Za-z%/]\S*(\s\S+)?$")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[0-9]+(\s*[A-Za-z%/]\S*(\s\S+)?)?$")]
    private static partial Regex AnyFraction();
}
