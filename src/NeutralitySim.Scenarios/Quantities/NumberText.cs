using System.Globalization;
using System.Text.RegularExpressions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>
/// Splits <c>20.7 M</c> into number and unit, strictly: dot decimals, <c>_</c> between digits, no NaN, no infinity. The unit is given in the
/// spelling of the tables.
/// </summary>
internal static partial class NumberText
{
    /// <summary>Numbers as accepted; − (U+2212) is the minus that the program itself prints.</summary>
    public const string PatternText = @"[+\-−]?[0-9]+(_[0-9]+)*(\.[0-9]+)?([eE][+\-−]?[0-9]{1,3})?";

    /// <summary>Number and unit; false where the text does not begin with a number that a computer holds.</summary>
    public static bool TrySplit(string text, out double number, out string unit)
    {
        var match = Number().Match(Plain(text));
        number = match.Success
            ? double.Parse(
                match.Groups[1].Value.Replace("_", "", StringComparison.Ordinal),
                CultureInfo.InvariantCulture
            )
            : double.NaN;
        unit = UnitSpelling.Of(match.Groups["unit"].Value);
        return double.IsFinite(number);
    }

    /// <summary>Why a text could not be split.</summary>
    /// <param name="text">The text.</param>
    /// <param name="accepted">What is accepted.</param>
    /// <param name="isWhole">True when only whole numbers are.</param>
    public static Problem Problem(string text, Text accepted, bool isWhole = false)
    {
        string plain = Plain(text);
        if (plain.Length == 0)
            return new Problem(ScenarioTexts.FoundNothing, accepted);
        if (Number().IsMatch(plain))
            return new Problem(ScenarioTexts.BeyondNumbers.With(Words.Quoted(text)), accepted);
        return Misprint(text, plain, isWhole)
            ?? new Problem(ScenarioTexts.BeginsWithNoNumber.With(Words.Quoted(text)), accepted);
    }

    /// <summary>
    /// Asks about <c>200.000</c> where things are counted: a thousand times as many to half of Europe. Null for anything else.
    /// </summary>
    public static Problem? DoubtAsCount(string text) =>
        PointThousands().Match(Plain(text)) is { Success: true } match ? TwoReadings(text, match) : null;

    /// <summary>Digits of a count, written so that nobody takes them for thousands.</summary>
    public static string AsCount(string digits) =>
        PointThousands().Match(digits) is { Success: true } match ? AsDecimal(match) : digits;

    /// <summary>True for <c>4.000</c>, <c>1.500</c> and the like with a unit: as good as always what a thousands point looks like.</summary>
    public static bool LooksGrouped(string text) =>
        PointThousands().Match(Plain(text)) is { Success: true } match
        && match.Groups["fraction"].Value.EndsWith('0')
        && match.Groups["rest"].Value.Trim().Length > 0;

    /// <summary>A thousand times what <see cref="LooksGrouped"/> is read as, written so that it is.</summary>
    public static string Grouped(string text) => AsThousands(PointThousands().Match(Plain(text)));

    /// <summary>What <see cref="LooksGrouped"/> is read as, written so that nobody doubts it.</summary>
    public static string Ungrouped(string text) => AsDecimal(PointThousands().Match(Plain(text)));

    /// <summary>A number with a decimal comma, with its point; anything else as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCounted">True where things are counted, so that <c>200,000</c> is hardly a decimal, and stays to be asked about.</param>
    public static string WithPoint(string text, bool isCounted)
    {
        string plain = Plain(text);
        return
            CommaDecimals().Match(plain) is { Success: true } match && !(isCounted && CommaThousands().IsMatch(plain))
            ? $"{match.Groups["whole"].Value}.{match.Groups["rest"].Value}"
            : text;
    }

    // French typography puts a no-break space before the unit; a minus is not always a hyphen.
    private static string Plain(string text)
    {
        string plain = text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim().Replace('−', '-');
        return plain.StartsWith('–') ? $"-{plain[1..]}" : plain;
    }

    /// <summary>A number with commas, with points or spaces between thousands, and what it may have been meant to be.</summary>
    private static Problem? Misprint(string text, string plain, bool isWhole)
    {
        var either = CommaThousands().Match(plain);
        if (either.Success && !(isWhole && either.Groups["fraction"].Value != "000"))
            return TwoReadings(text, either);
        string? meant =
            either.Success ? AsThousands(either)
            : DecimalComma().Match(plain) is { Success: true } comma
                ? $"{Regrouped(comma.Groups["whole"].Value)}.{comma.Groups["fraction"].Value}{comma.Groups["rest"].Value}"
            : Thousands().Match(plain) is { Success: true } thousands
                ? Regrouped(thousands.Groups["whole"].Value) + thousands.Groups["rest"].Value
            : null;
        return meant is null ? null : new Problem(ScenarioTexts.Misprint.With(Words.Quoted(text), meant));
    }

    private static Problem TwoReadings(string text, Match match) =>
        ScenarioTexts.TwoReadings.With(Words.Quoted(text), AsThousands(match), AsDecimal(match));

    private static string AsThousands(Match match) =>
        $"{match.Groups["whole"].Value}_{match.Groups["fraction"].Value}{match.Groups["rest"].Value}";

    // Without its last zeros, or with one more, it can no longer be taken for thousands.
    private static string AsDecimal(Match match)
    {
        string fraction = match.Groups["fraction"].Value.TrimEnd('0');
        string digits = fraction.Length switch
        {
            0 => "0",
            3 => fraction + "0",
            _ => fraction,
        };
        return $"{match.Groups["whole"].Value}.{digits}{match.Groups["rest"].Value}";
    }

    private static string Regrouped(string digits) => Separators().Replace(digits, "_");

    private const string Rest = @"(?<rest>(?: *[^\s0-9.,_'’+\-].*)?)$";

    [GeneratedRegex("^(" + PatternText + @")(?: *(?<unit>[^0-9\s.,_'’+\-].*))?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<whole>[+-]?[1-9][0-9]{0,2}),(?<fraction>[0-9]{3})" + Rest)]
    private static partial Regex CommaThousands();

    [GeneratedRegex(@"^(?<whole>[+-]?[1-9][0-9]{0,2})\.(?<fraction>[0-9]{3})" + Rest)]
    private static partial Regex PointThousands();

    [GeneratedRegex(@"^(?<whole>[+-]?(?:[0-9]+|[0-9]{1,3}(?:[ .'’][0-9]{3})+)),(?<fraction>[0-9]+)" + Rest)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(
        @"^(?<whole>[+-]?[0-9]{1,3}(?:(?:[ '’][0-9]{3})+|(?:,[0-9]{3}){2,}|(?:\.[0-9]{3}){2,}|,[0-9]{3}(?=\.)))(?<rest>(?:\.[0-9]+)?(?: *[^\s0-9.,_'’+\-].*)?)$"
    )]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(?<whole>[+-]?[0-9]+),(?<rest>[0-9]+(?![0-9.,'’]).*)$")]
    private static partial Regex CommaDecimals();

    [GeneratedRegex("[ .,'’]")]
    private static partial Regex Separators();
}
