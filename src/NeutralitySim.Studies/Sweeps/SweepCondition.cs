using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Factors;

namespace NeutralitySim.Studies.Sweeps;

/// <summary>A condition that points must meet: a varied value compared with another, or with a value, as <c>a &lt; b</c>.</summary>
public sealed class SweepCondition
{
    // Longer ones first: they begin with shorter ones.
    private static readonly (string Sign, Func<int, bool> Holds)[] Signs =
    [
        ("<=", order => order <= 0),
        (">=", order => order >= 0),
        ("!=", order => order != 0),
        ("<", order => order < 0),
        (">", order => order > 0),
        ("=", order => order == 0),
    ];

    private readonly Func<IReadOnlyList<string>, bool> _holds;

    private SweepCondition(Func<IReadOnlyList<string>, bool> holds) => _holds = holds;

    /// <summary>True where a point meets it.</summary>
    /// <param name="values">Value of each axis.</param>
    public bool Holds(IReadOnlyList<string> values) => _holds(values);

    /// <summary>Reads a condition; null with the reason where it is none.</summary>
    /// <param name="text">As written; a path may be cut to its last words where these name one varied value only.</param>
    /// <param name="axes">What is varied.</param>
    /// <param name="currency">Currency of the scenario.</param>
    /// <param name="fault">Why it is none.</param>
    public static SweepCondition? Read(string text, IReadOnlyList<SweepAxis> axes, string currency, out Text? fault)
    {
        fault = null;
        var (sign, holds) = Signs.FirstOrDefault(known => text.Contains(known.Sign, StringComparison.Ordinal));
        string[] sides = sign is null ? [] : text.Split(sign, 2, StringSplitOptions.TrimEntries);
        int left = sides.Length == 2 ? AxisOf(sides[0], axes) : -1;
        int right = sides.Length == 2 ? AxisOf(sides[1], axes) : -1;
        var number = Math.Max(left, right) is >= 0 and var axis ? PathNumber.At(axes[axis].Path, currency) : null;
        if (number is not null && Literals(sides, left, right).Any(literal => number.Read(literal) is null))
            fault = number.Fault(Literals(sides, left, right).First(literal => number.Read(literal) is null));
        if (left < 0 && right < 0 || fault is not null)
        {
            fault = StudyTexts.NoCondition.With(
                text,
                string.Join(", ", axes.Select(known => known.Path)),
                fault ?? Text.Plain("")
            );
            return null;
        }

        return new SweepCondition(values =>
        {
            string first = left < 0 ? sides[0] : values[left];
            string second = right < 0 ? sides[1] : values[right];
            return holds!(Order(first, second, number));
        });
    }

    private static IEnumerable<string> Literals(string[] sides, int left, int right)
    {
        if (left < 0)
            yield return sides[0];
        if (right < 0)
            yield return sides[1];
    }

    // Numbers by what they come to in whatever units; anything else by its letters.
    private static int Order(string first, string second, PathNumber? number) =>
        number?.Read(first) is { } one && number.Read(second) is { } other
            ? one.CompareTo(other)
            : string.CompareOrdinal(first, second);

    private static int AxisOf(string name, IReadOnlyList<SweepAxis> axes)
    {
        int[] named =
        [
            .. Enumerable
                .Range(0, axes.Count)
                .Where(axis =>
                    axes[axis].Path == name || axes[axis].Path.EndsWith("." + name, StringComparison.Ordinal)
                ),
        ];
        return named is [var only] ? only : -1;
    }
}
