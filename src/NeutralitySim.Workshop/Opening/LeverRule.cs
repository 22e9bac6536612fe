using System.Collections.Immutable;
using System.Globalization;

namespace NeutralitySim.Workshop.Opening;

/// <summary>A lever of the scenario, as far as the rules need it: a number on a scale, or one of several choices.</summary>
/// <param name="Id">Id, unique in the scenario.</param>
/// <param name="Baseline">Where the scenario puts it: a number in the lever's unit with a dot, or the id of a choice.</param>
/// <param name="Minimum">Smallest value accepted, in the lever's unit; 0 for choices.</param>
/// <param name="Maximum">Largest value accepted, above the smallest; 0 for choices.</param>
/// <param name="Choices">Ids of what may be chosen; empty for numbers.</param>
public sealed record LeverRule(
    string Id,
    string Baseline,
    double Minimum,
    double Maximum,
    ImmutableList<string> Choices
)
{
    /// <summary>True for a lever that stands on a scale.</summary>
    public bool IsNumber => Choices.IsEmpty;

    /// <summary>A value as states and addresses carry it: a number in its shortest form; null where the lever cannot have it.</summary>
    public string? Canonical(string value) =>
        !IsNumber ? (Choices.Contains(value) ? value : null)
        : Number(value) is { } number && number >= Minimum && number <= Maximum
            ? (number + 0.0).ToString("R", CultureInfo.InvariantCulture)
        : null;

    /// <summary>A value as a number in the lever's unit; null for choices and for what is no finite number.</summary>
    public double? Number(string value) =>
        IsNumber
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && double.IsFinite(number)
            ? number
            : null;

    /// <summary>
    /// How far two values lie apart, 0 to 1: for numbers the part of the scale between them, for choices 0 where they are the same and 1
    /// where they are not.
    /// </summary>
    public double Distance(string one, string other) =>
        Number(one) is { } a && Number(other) is { } b
            ? Math.Min(1, Math.Abs(a - b) / (Maximum - Minimum))
            : (one == other ? 0 : 1);
}
