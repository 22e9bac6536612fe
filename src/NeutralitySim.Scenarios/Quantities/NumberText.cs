using System.Globalization;
using System.Text.RegularExpressions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>Splits <c>20.7 M</c> into number and unit, strictly: dot decimals, <c>_</c> between digits, no NaN, no infinity.</summary>
internal static partial class NumberText
{
    public const string PatternText = @"[+-]?[0-9]+(_[0-9]+)*(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?";

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
        unit = match.Groups["unit"].Value;
        return double.IsFinite(number);
    }

    /// <summary>Why a text could not be split.</summary>
    public static Problem Problem(string text, Text accepted)
    {
        string plain = Plain(text);
        if (plain.Length == 0)
            return new Problem(ScenarioTexts.FoundNothing, accepted);
        if (Number().IsMatch(plain))
            return new Problem(ScenarioTexts.BeyondNumbers.With(Words.Quoted(text)), accepted);
        return Misprint(plain) is { } meant
            ? ScenarioTexts.Misprint.With(Words.Quoted(text), meant)
            : new Problem(ScenarioTexts.BeginsWithNoNumber.With(Words.Quoted(text)), accepted);
    }

    // French typography puts a no-break space before the unit.
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim();

    /// <summary>What a number with a decimal comma or with separated thousands was probably meant to be.</summary>
    private static string? Misprint(string text)
    {
        if (DecimalComma().Match(text) is { Success: true } comma)
            return $"{comma.Groups[1].Value}.{comma.Groups[2].Value}";
        return Thousands().Match(text) is { Success: true } thousands
            ? thousands
                .Groups[1]
                .Value.Replace(" ", "_", StringComparison.Ordinal)
                .Replace(",", "_", StringComparison.Ordinal) + thousands.Groups["rest"].Value
            : null;
    }

    [GeneratedRegex("^(" + PatternText + @")(?: *(?<unit>[^0-9\s.,_+\-].*))?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^([+-]?[0-9]+),([0-9]+(?:[^0-9,].*)?)$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^([+-]?[0-9]{1,3}(?:[ ,][0-9]{3})+)(?<rest>(?:\.[0-9]+)?(?: *[A-Za-z%/].*)?)$")]
    private static partial Regex Thousands();
}
