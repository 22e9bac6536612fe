using System.Globalization;
using System.Text.RegularExpressions;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>Splits <c>20.7 M</c> into number and unit, strictly: dot decimals, <c>_</c> between digits, no NaN, no infinity.</summary>
internal static partial class NumberText
{
    public const string PatternText = @"[+-]?[0-9]+(_[0-9]+)*(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?";

    public static Problem? Split(string text, string accepted, out double number, out string unit)
    {
        // French typography puts a no-break space before the unit.
        string plain = text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim();
        number = 0;
        unit = "";
        if (plain.Length == 0)
            return new Problem("found nothing", accepted);
        if (Number().Match(plain) is { Success: true } match)
        {
            number = double.Parse(
                match.Groups[1].Value.Replace("_", "", StringComparison.Ordinal),
                CultureInfo.InvariantCulture
            );
            unit = match.Groups["unit"].Value;
            return double.IsFinite(number)
                ? null
                : new Problem($"found {Words.Quote(text)}, beyond any number a computer holds", accepted);
        }
        return Misprint(plain) is { } meant
            ? new Problem(
                $"found {Words.Quote(text)}",
                $"use a dot for decimals and nothing or _ between thousands: {meant}"
            )
            : new Problem($"found {Words.Quote(text)}, which does not begin with a number", accepted);
    }

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
