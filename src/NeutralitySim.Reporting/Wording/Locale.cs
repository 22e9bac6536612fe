using System.Globalization;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Reporting.Wording;

/// <summary>
/// How texts, numbers, months and hours are written in a language. Independent of the machine's culture and its data, so that
/// bytes are equal everywhere. French groups with a narrow no-break space (U+202F); both use the minus sign (U+2212).
/// </summary>
public sealed class Locale
{
    private const int MostWritten = 4;
    private const char NarrowNoBreakSpace = '\u202f';
    private const char Minus = '\u2212';

    private static readonly Locale English = new(
        new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." },
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "en"
    );

    private static readonly Locale French = new(
        new() { NumberGroupSeparator = NarrowNoBreakSpace.ToString(), NumberDecimalSeparator = "," },
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "fr"
    );

    private readonly NumberFormatInfo _numbers;
    private readonly string[] _months;

    private Locale(NumberFormatInfo numbers, string months, string language)
    {
        _numbers = numbers;
        _numbers.NegativeSign = Minus.ToString();
        _months = months.Split(' ');
        Language = language;
    }

    /// <summary>Two-letter code.</summary>
    public string Language { get; }

    /// <summary>Between the parts of a list whose parts have commas: a semicolon.</summary>
    internal string Semicolon => Language == "fr" ? NarrowNoBreakSpace + "; " : "; ";

    /// <summary>A text as it is set in the language.</summary>
    public string this[Text text] => text.In(Language);

    /// <summary>Locale of <c>fr</c>, or English for anything else.</summary>
    public static Locale For(string language) => language == "fr" ? French : English;

    /// <summary>A text with its blanks filled.</summary>
    public string With(Text text, params object[] values) => text.With(values).In(Language);

    /// <summary>Name of a ledger kind, emission component or model, kind of event and the like.</summary>
    public string Name(Enum value) => this[ReportTexts.Names[value]];

    /// <summary>A unit such as <c>EUR/line/month</c> with its words translated; <c>share</c> becomes a percent sign.</summary>
    public string Unit(string unit) =>
        unit.Split('/') is [var money, "Mbps", "month"] ? With(ReportTexts.PricePerRate, money) : Words(unit);

    private string Words(string unit) =>
        string.Join('/', unit.Split('/').Select(w => ReportTexts.Units.TryGetValue(w, out var word) ? this[word] : w));

    /// <summary>A number with grouped thousands and a fixed number of decimals; a dash when there is none.</summary>
    public string Number(double value, int decimals)
    {
        if (!double.IsFinite(value))
            return "–";
        double rounded = Math.Round(value, Math.Clamp(decimals, 0, 15), MidpointRounding.AwayFromZero);
        // Adding zero turns −0 into 0, which would print as "−0".
        return (rounded + 0.0).ToString("N" + decimals, _numbers);
    }

    /// <summary>A number in as many decimals as it has, six at most.</summary>
    public string Exactly(double value)
    {
        string text = value.ToString("0.######", CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return Number(value, point < 0 ? 0 : text.Length - point - 1);
    }

    /// <summary>As <see cref="Number"/>, always with a sign unless it rounds to zero.</summary>
    public string Signed(double value, int decimals)
    {
        string text = Number(value, decimals);
        return IsZero(text) || value < 0 || !double.IsFinite(value) ? text : "+" + text;
    }

    /// <summary>True for a number so written that nothing but zeros is left.</summary>
    public static bool IsZero(string number) => !number.Any(digit => digit is >= '1' and <= '9');

    /// <summary>A whole or decimal number with as many digits as it needs, three significant ones at least where it has them.</summary>
    public string Plain(double value) => Number(value, Precision.DecimalsFor(value, 3));

    /// <summary>A value as scenarios have it, <c>2.42 EUR/Mbps/month</c>, in the language; a list or a word as it is.</summary>
    public string Written(string value)
    {
        string[] parts = value.EndsWith('%') ? [value[..^1].TrimEnd(), "%"] : value.Split(' ', 2);
        return !double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? value
            : parts.Length == 1 ? AsWritten(parts[0], number)
            : WithUnit(AsWritten(parts[0], number), Unit(number == 1 && parts[1] == "months" ? "month" : parts[1]));
    }

    // An end of a range may be a fraction that nobody wrote, with more decimals than anybody reads.
    private string AsWritten(string text, double number)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return Number(number, decimals <= MostWritten ? decimals : Precision.DecimalsFor(number, MostWritten));
    }

    /// <summary>A number and its unit, the space between them never broken.</summary>
    public string WithUnit(string number, string unit) =>
        unit.Length == 0 ? number
        : unit == "%" ? Percent(number)
        : number + "\u00a0" + (IsOne(number) ? Singular(unit) : unit);

    // French counts by ones up to below two.
    private bool IsOne(string number)
    {
        string amount = number.TrimStart('+', Minus);
        return amount == "1" || Language == "fr" && amount.Split(',')[0] is "0" or "1";
    }

    // The first word alone: what follows a stroke is one of each.
    private string Singular(string unit)
    {
        string[] words = unit.Split('/');
        foreach (var (many, one) in ReportTexts.Singulars)
            if (words[0] == this[many])
                words[0] = this[one];
        return string.Join('/', words);
    }

    /// <summary>Short name of a month, 1 to 12.</summary>
    public string MonthName(int month) => _months[month - 1];

    /// <summary>Short name of a month with its year.</summary>
    public string Month(int year, int month) =>
        MonthName(month) + "\u00a0" + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>An hour of the day, 0 to 24: <c>19:00</c>, <c>19 h</c>.</summary>
    public string Hour(int hour) =>
        hour.ToString(CultureInfo.InvariantCulture) + (Language == "fr" ? "\u00a0h" : ":00");

    private string Percent(string number) => number + (Language == "fr" ? NarrowNoBreakSpace + "%" : "%");
}
