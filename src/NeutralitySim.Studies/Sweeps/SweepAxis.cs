using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Factors;

namespace NeutralitySim.Studies.Sweeps;

/// <summary>A value that a sweep varies: some values in order, or a range between two.</summary>
public sealed class SweepAxis
{
    /// <summary>Most values of one axis.</summary>
    public const int MostSteps = 100_000;

    private const int DrawnDigits = 6;
    private readonly Func<double, string>? _drawn;

    private SweepAxis(string path, IReadOnlyList<string> texts, Func<double, string>? drawn) =>
        (Path, Texts, _drawn) = (path, texts, drawn);

    /// <summary>Dotted path, as for a setting.</summary>
    public string Path { get; }

    /// <summary>Values in order, with their units; empty for a range without steps, of which only draws can be made.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Values as given, one or more.</summary>
    public static SweepAxis Of(string path, IReadOnlyList<string> texts) => new(path, texts, null);

    /// <summary>A range; null with the reason where it is none.</summary>
    /// <param name="path">Dotted path.</param>
    /// <param name="low">Low end as written; it may leave its unit to the high end.</param>
    /// <param name="high">High end.</param>
    /// <param name="steps">Values from one end to the other, both among them; null for draws only.</param>
    /// <param name="currency">Currency of the scenario.</param>
    /// <param name="fault">Why it is no range.</param>
    public static SweepAxis? Of(string path, string low, string high, int? steps, string currency, out Text? fault)
    {
        fault = null;
        if (PathNumber.At(path, currency) is not { } number)
        {
            fault = StudyTexts.NoNumberAt.With(path);
            return null;
        }

        low = number.Completed(low, high);
        if ((number.Fault(low) ?? number.Fault(high)) is { } wrong)
        {
            fault = StudyTexts.NoValueOf.With(path, wrong);
            return null;
        }

        double from = number.Read(low)!.Value;
        double to = number.Read(high)!.Value;
        if (from >= to || steps is < 2 or > MostSteps)
        {
            fault = StudyTexts.NoRange.With(path, low, high, MostSteps);
            return null;
        }

        string like = to != 0 ? high : low;
        double At(double place) => from + (to - from) * place;
        string[] texts =
        [
            .. Enumerable.Range(0, steps ?? 0).Select(step => number.Write(At(step / (steps!.Value - 1.0)), like)),
        ];
        return new SweepAxis(path, texts, place => number.Write(At(place), like, DrawnDigits));
    }

    /// <summary>The value at a place of the range, or of the list, each of whose values takes as much room.</summary>
    /// <param name="place">From 0 to below 1.</param>
    internal string At(double place) =>
        _drawn is { } drawn ? drawn(place) : Texts[Math.Min((int)(place * Texts.Count), Texts.Count - 1)];
}
