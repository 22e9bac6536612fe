using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>One word out of a few. The number of the value is the word's index.</summary>
internal sealed class ChoiceKind(string name, params string[] words) : ScalarKind(name)
{
    public override IReadOnlyList<string> Choices { get; } = words;

    /// <summary>Other words that are accepted, each with the one it stands for.</summary>
    public IReadOnlyDictionary<string, string> Spellings { get; init; } = new Dictionary<string, string>();

    public override string Example => Choices[0];

    public override Text Accepted(string? currency = null) => ScenarioTexts.OneOf(Choices);

    public override string? Pattern => null;

    public override Problem? Parse(string text, string? currency, out ScalarValue value)
    {
        string word = Complete(text, currency);
        int index = Choices.ToList().IndexOf(word);
        value = new ScalarValue(index, word);
        if (index >= 0)
            return null;
        var found = ScenarioTexts.Found.With(Words.Quoted(text));
        return ChoiceSynonyms.Of(Name, text) is [var one, var other]
            ? new Problem(found, ScenarioTexts.EitherOf.With(one, other))
            : new Problem(
                found,
                Accepted(),
                ChoiceSynonyms.Of(Name, text) is [var only] ? only : NearestName.Of(text, Choices)
            );
    }

    public override string Complete(string text, string? currency) => Spellings.GetValueOrDefault(text, text);

    public override string Format(double number, string? currency) => Choices[(int)number];
}
