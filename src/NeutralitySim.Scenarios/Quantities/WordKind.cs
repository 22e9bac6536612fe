using System.Text.RegularExpressions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>A text of a given form, such as an id or a country code.</summary>
/// <param name="name">Short name.</param>
/// <param name="accepted">What is accepted, as a clause.</param>
/// <param name="example">A value to imitate.</param>
/// <param name="pattern">Regular expression of the whole text; simple enough to match in linear time.</param>
internal sealed class WordKind(string name, Text accepted, string example, string pattern) : ScalarKind(name)
{
    private readonly Regex _form = new(pattern.TrimEnd((char)36) + @"\z", RegexOptions.CultureInvariant);

    /// <summary>What another text was probably meant to be; offered where it has the form.</summary>
    public Func<string, string>? Meant { get; init; }

    public override Text Accepted(string? currency = null) => accepted;

    public override string Example => example;

    public override string Pattern { get; } = pattern;

    public override Problem? Parse(string text, string? currency, out ScalarValue value)
    {
        value = new ScalarValue(0, text);
        return _form.IsMatch(text)
            ? null
            : new Problem(
                text.Length == 0 ? ScenarioTexts.FoundNothing : ScenarioTexts.Found.With(Words.Quoted(text)),
                accepted,
                Nearest(text)
            );
    }

    private string? Nearest(string text) => Meant?.Invoke(text) is { } meant && _form.IsMatch(meant) ? meant : null;
}
