using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Web.Wording;

/// <summary>The page's words in one language. Adding a language is adding a dictionary.</summary>
public sealed class PageTexts
{
    /// <summary>Two-letter codes of all languages there are.</summary>
    public static readonly string[] Languages = ["en", "fr"];

    private static readonly PageTexts English = new("en", EnglishPageTexts.Texts);
    private static readonly PageTexts French = new("fr", FrenchPageTexts.Texts);

    private readonly Dictionary<PageText, string> _texts;

    private PageTexts(string language, Dictionary<PageText, string> texts)
    {
        Language = language;
        _texts = texts.ToDictionary(t => t.Key, t => Typography.Set(t.Value, language));
    }

    /// <summary>Two-letter code.</summary>
    public string Language { get; }

    /// <summary>A text.</summary>
    public string this[PageText text] => _texts[text];

    /// <summary>The texts of <c>fr</c>, or English for anything else.</summary>
    public static PageTexts For(string language) => language == "fr" ? French : English;

    /// <summary>A text of a scenario as it is set in this language.</summary>
    public string Set(Text text) => Typography.Set(text.In(Language), Language);

    /// <summary>A text in this language as it is set in it.</summary>
    public string Sentence(string text) => Typography.Set(text, Language);

    /// <summary>A unit with its words in this language.</summary>
    public string Unit(string unit) => Strings.For(Language).Unit(unit);

    /// <summary>A number in as many decimals as it has, six at most.</summary>
    public string Number(double value)
    {
        string text = value.ToString("0.######", CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return Formats.For(Language).Number(value, point < 0 ? 0 : text.Length - point - 1);
    }

    /// <summary>A text with its blanks filled.</summary>
    public string With(PageText text, params object[] blanks) =>
        string.Format(CultureInfo.InvariantCulture, _texts[text], blanks);
}
