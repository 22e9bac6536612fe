using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>One word out of a few. The number of the value is the word's index.</summary>
internal sealed class ChoiceKind(string name, params string[] words) : ScalarKind(name)
{
    public override IReadOnlyList<string> Choices { get; } = words;

    public override Text Accepted(string? currency = null) => ScenarioTexts.OneOf(Choices);

    public override string? Pattern => null;

    public override Problem? Parse(string text, string? currency, out ScalarValue value)
    {
        int index = Choices.ToList().IndexOf(text);
        value = new ScalarValue(index, text);
        return index >= 0
            ? null
            : new Problem(ScenarioTexts.Found.With(Words.Quoted(text)), Accepted(), NearestName.Of(text, Choices));
    }

    public override string Format(double number, string? currency) => Choices[(int)number];
}
