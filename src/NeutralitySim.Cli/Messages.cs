using System.Globalization;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli;

/// <summary>The messages of one language. Adding a language is adding a dictionary.</summary>
internal sealed class Messages
{
    public static readonly string[] Languages = ["en", "fr"];

    private readonly Dictionary<Message, string> _texts;
    private readonly NumberFormatInfo _numbers;

    private Messages(string language, Dictionary<Message, string> texts, string decimalSeparator)
    {
        Language = language;
        _texts = texts;
        _numbers = new NumberFormatInfo { NumberDecimalSeparator = decimalSeparator };
    }

    /// <summary>Two-letter code.</summary>
    public string Language { get; }

    public string this[Message message] => Typography.Set(_texts[message], Language);

    /// <summary>The messages of <c>fr</c>, or English for anything else.</summary>
    public static Messages For(string language) =>
        language == "fr" ? new("fr", FrenchMessages.Texts, ",") : new("en", EnglishMessages.Texts, ".");

    /// <summary>A message with its blanks filled.</summary>
    public string With(Message message, params object[] blanks) => string.Format(_numbers, this[message], blanks);
}
