using System.Globalization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Numbers of levers as texts: read strictly, written so that they read back as the same number.</summary>
internal static class LeverNumber
{
    private const int LongestText = 32;
    private const int Digits = 12;

    /// <summary>The number a reader set, inside the lever's range; null after reporting what is wrong.</summary>
    public static double? Read(Lever lever, string value, Mark mark, ErrorList errors)
    {
        var scale = lever.Scale!;
        if (
            value.Length <= LongestText
            && double.TryParse(
                value.Replace('−', '-'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture,
                out double number
            )
            && number >= scale.Minimum
            && number <= scale.Maximum
        )
            return number + 0.0;
        var accepted = scale.Unit.Length == 0 ? ScenarioTexts.NumberBetween : ScenarioTexts.QuantityBetween;
        errors.Add(
            mark,
            BoundLever.PathOf(lever.Id),
            ScenarioTexts.Found.With(Words.Quoted(value)),
            accepted.With(Text(scale.Minimum), Text(scale.Maximum), scale.Unit)
        );
        return null;
    }

    /// <summary>The number in as many digits as it takes to read it back.</summary>
    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The number with its unit, as scenario files write it.</summary>
    public static string With(double number, string unit) => $"{Text(number)} {unit}".TrimEnd();

    /// <summary>The number as written where its unit is the one asked for, else converted and rounded to twelve digits.</summary>
    /// <param name="written">Value as written.</param>
    /// <param name="inBase">The same in the kind's base unit.</param>
    /// <param name="unit">Unit asked for.</param>
    /// <param name="basePerUnit">How many base units one of it is.</param>
    public static double In(string written, double inBase, string unit, double basePerUnit) =>
        NumberText.TrySplit(written, out double number, out string own) && (own == unit || number == 0)
            ? number
            : Rounded(inBase / basePerUnit);

    /// <summary>Rounded to twelve significant digits, so that 0.05 / 0.01 is 5.</summary>
    public static double Rounded(double number) =>
        double.Parse(number.ToString($"G{Digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
