using System.Globalization;
using System.Text.RegularExpressions;

namespace NeutralitySim.Core.Worlds;

/// <summary>A text in English and French; <c>{0}</c>, <c>{1}</c> are blanks that <see cref="With"/> fills.</summary>
/// <param name="English">In English.</param>
/// <param name="French">In French, with plain spaces before its marks; null where there is none, and English stands for it.</param>
public sealed partial record Text(string English, string? French)
{
    private static readonly NumberFormatInfo FrenchNumbers = new() { NumberDecimalSeparator = "," };

    /// <summary>Two-letter codes of the languages there are.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    /// <summary>A text that is the same in every language: a name, an id, a value as someone wrote it.</summary>
    public static Text Plain(string text) => new(text, null);

    // Blanks are filled after French spaces are set: what a person wrote stays as it was written.
    private bool IsSet { get; init; }

    /// <summary>
    /// The text as it is set in a language, <c>fr</c>, or English for anything else. In French a narrow no-break space (U+202F) stands
    /// before ; : ! ? % and inside « ». Only existing spaces change, so that times and addresses such as <c>https://…</c> do not.
    /// </summary>
    public string In(string language) =>
        language != "fr" ? English
        : IsSet ? French!
        : AfterGuillemet().Replace(BeforeMark().Replace(French ?? English, "\u202f$1"), "$1\u202f");

    /// <summary>The text with its blanks filled.</summary>
    /// <param name="values">Texts, each shown in the language of the whole; numbers, with the decimal mark of the language; strings as they are.</param>
    public Text With(params object[] values) =>
        new(Filled("en", CultureInfo.InvariantCulture, values), Filled("fr", FrenchNumbers, values)) { IsSet = true };

    private string Filled(string language, IFormatProvider numbers, object[] values) =>
        string.Format(numbers, In(language), [.. values.Select(value => (value as Text)?.In(language) ?? value)]);

    /// <inheritdoc/>
    public override string ToString() => English;

    [GeneratedRegex("[ \u00a0]([;:!?%»])")]
    private static partial Regex BeforeMark();

    [GeneratedRegex("(«)[ \u00a0]")]
    private static partial Regex AfterGuillemet();
}
