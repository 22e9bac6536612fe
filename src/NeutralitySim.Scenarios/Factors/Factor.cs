namespace NeutralitySim.Scenarios.Factors;

/// <summary>
/// Something a study of sensitivity varies: an assumption with its range, or one that stands in several places and moves in all of them at once.
/// </summary>
public sealed class Factor
{
    private readonly Func<double, int?, string> _at;

    internal Factor(string path, IReadOnlyList<string> places, FactorRange range, Func<double, int?, string> at)
    {
        Path = path;
        Places = places;
        Range = range;
        _at = at;
    }

    /// <summary>Path as for a setting; <c>*</c> stands for the ids of the places that move together.</summary>
    public string Path { get; }

    /// <summary>Paths set by it, one or more.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>Where its range comes from.</summary>
    public FactorRange Range { get; }

    /// <summary>True where its value is a guess.</summary>
    public bool IsGuess { get; internal init; }

    /// <summary>What it means, a sentence of the schema's reference (English).</summary>
    public string Meaning { get; internal init; } = "";

    /// <summary>Low end, as written in a scenario.</summary>
    public string Low => At(0);

    /// <summary>Value of the scenario.</summary>
    public required string Central { get; init; }

    /// <summary>High end.</summary>
    public string High => At(1);

    /// <summary>
    /// The value at a place of its range: 0 is low, ½ central, 1 high, evenly between them; so of evenly drawn places half lie below the central value.
    /// </summary>
    /// <param name="place">From 0 to 1; what lies beyond counts as the end.</param>
    public string At(double place) => _at(Math.Clamp(place, 0, 1), null);

    /// <summary>The same to three significant digits, for people.</summary>
    public string Near(double place) => _at(Math.Clamp(place, 0, 1), 3);

    /// <summary>The same over a part of its range on each side of the central value.</summary>
    /// <param name="below">Part kept below it, 0 to 1.</param>
    /// <param name="above">Part kept above it, 0 to 1.</param>
    public Factor Within(double below, double above) =>
        new(
            Path,
            Places,
            FactorRange.CutShort,
            (place, digits) => _at(0.5 + (place - 0.5) * (place < 0.5 ? below : above), digits)
        )
        {
            Central = Central,
            IsGuess = IsGuess,
            Meaning = Meaning,
        };
}
