using System.Globalization;

namespace NeutralitySim.Reporting.Wording;

/// <summary>
/// How numbers, months and hours are written in a language. Independent of the machine's culture and its data, so that
/// bytes are equal everywhere. French groups with a narrow no-break space (U+202F); both use the minus sign (U+2212).
/// </summary>
public sealed class Formats
{
    private const char NarrowNoBreakSpace = '\u202f';
    private const char Minus = '\u2212';

    private static readonly Formats English = new(
        new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." },
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "en"
    );

    private static readonly Formats French = new(
        new() { NumberGroupSeparator = NarrowNoBreakSpace.ToString(), NumberDecimalSeparator = "," },
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "fr"
    );

    private readonly NumberFormatInfo _numbers;
    private readonly string[] _months;

    private Formats(NumberFormatInfo numbers, string months, string language)
    {
        _numbers = numbers;
        _numbers.NegativeSign = Minus.ToString();
        _months = months.Split(' ');
        Language = language;
    }

    /// <summary>Two-letter code.</summary>
    public string Language { get; }

    /// <summary>Formats of <c>fr</c>, or English for anything else.</summary>
    public static Formats For(string language) => language == "fr" ? French : English;

    /// <summary>A number with grouped thousands and a fixed number of decimals; a dash when there is none.</summary>
    public string Number(double value, int decimals)
    {
        if (!double.IsFinite(value))
            return "–";
        double rounded = Math.Round(value, Math.Clamp(decimals, 0, 15), MidpointRounding.AwayFromZero);
        // Adding zero turns −0 into 0, which would print as "−0".
        return (rounded + 0.0).ToString("N" + decimals, _numbers);
    }

    /// <summary>As <see cref="Number"/>, always with a sign unless it rounds to zero.</summary>
    public string Signed(double value, int decimals)
    {
        string text = Number(value, decimals);
        bool isZero = !text.Any(c => c is >= '1' and <= '9');
        return isZero || value < 0 || !double.IsFinite(value) ? text : "+" + text;
    }

    /// <summary>A whole or decimal number with as many digits as it needs, three significant ones at least where it has them.</summary>
    public string Plain(double value) => Number(value, Precision.DecimalsFor(value, 3));

    /// <summary>A number and its unit, the space between them never broken.</summary>
    public string WithUnit(string number, string unit) =>
        unit.Length == 0 ? number
        : unit == "%" ? number + (Language == "fr" ? "\u202f%" : "%")
        : number + "\u00a0" + unit;

    /// <summary>Short name of a month, 1 to 12.</summary>
    public string MonthName(int month) => _months[month - 1];

    /// <summary>Short name of a month with its year.</summary>
    public string Month(int year, int month) =>
        MonthName(month) + "\u00a0" + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>An hour of the day, 0 to 24: <c>19:00</c>, <c>19 h</c>.</summary>
    public string Hour(int hour) =>
        hour.ToString(CultureInfo.InvariantCulture) + (Language == "fr" ? "\u00a0h" : ":00");
}
