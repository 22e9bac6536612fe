using System.Globalization;

namespace NeutralitySim.Reporting.Wording;

/// <summary>All words of reports and figures in one language. Adding a language is adding a dictionary and its <see cref="Formats"/>.</summary>
public sealed class Strings
{
    private static readonly Strings English = new("en", EnglishTexts.Phrases, EnglishTexts.Names, EnglishTexts.Units);

    private static readonly Strings French = new("fr", FrenchTexts.Phrases, FrenchTexts.Names, FrenchTexts.Units);

    private readonly Dictionary<Phrase, string> _phrases;
    private readonly Dictionary<Enum, string> _names;
    private readonly Dictionary<string, string> _units;

    private Strings(
        string language,
        Dictionary<Phrase, string> phrases,
        Dictionary<Enum, string> names,
        Dictionary<string, string> units
    )
    {
        Language = language;
        _phrases = phrases.ToDictionary(p => p.Key, p => Typography.Set(p.Value, language));
        _names = names;
        _units = units;
    }

    /// <summary>Two-letter code.</summary>
    public string Language { get; }

    /// <summary>The texts of <c>fr</c>, or English for anything else.</summary>
    public static Strings For(string language) => language == "fr" ? French : English;

    /// <summary>A text.</summary>
    public string this[Phrase phrase] => _phrases[phrase];

    /// <summary>A text with its blanks filled.</summary>
    public string With(Phrase phrase, params object[] blanks) =>
        string.Format(CultureInfo.InvariantCulture, _phrases[phrase], blanks);

    /// <summary>Name of a ledger kind, emission component or model, or kind of event.</summary>
    public string Name(Enum value) => _names[value];

    /// <summary>A unit such as <c>EUR/line/month</c> with its words translated; <c>share</c> becomes a percent sign.</summary>
    public string Unit(string unit) => string.Join('/', unit.Split('/').Select(w => _units.GetValueOrDefault(w, w)));
}
