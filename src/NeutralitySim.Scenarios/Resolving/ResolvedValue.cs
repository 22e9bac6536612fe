using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>A single value in its base unit.</summary>
internal sealed class ResolvedValue(string path, Mark mark, ScalarValue value, bool isBroken) : Resolved(path, mark)
{
    public double Number { get; } = value.Number;

    /// <summary>Stated low value; the value itself where none is stated.</summary>
    public double Low { get; init; } = value.Number;

    /// <summary>Value whatever the level.</summary>
    public double Central { get; init; } = value.Number;

    /// <summary>Stated high value; the value itself where none is stated.</summary>
    public double High { get; init; } = value.Number;

    /// <summary>Text of words; empty for quantities.</summary>
    public string Text { get; } = value.Text;

    /// <summary>Unit of quantities as written; of money, what it is per.</summary>
    public string Unit { get; } = value.Unit;

    /// <summary>True when an error about it has been reported and a stand-in takes its place.</summary>
    public bool IsBroken { get; } = isBroken;

    /// <summary>The value as the person wrote it.</summary>
    public string Written { get; init; } = "";

    /// <summary>Another number that the text may have been meant to be, <c>4_000 Gbps</c> for <c>4.000 Gbps</c>; null as a rule.</summary>
    public string? OtherReading { get; init; }

    public string Source { get; init; } = "";

    /// <summary>Year the value holds for, where it is stated.</summary>
    public int? Year { get; init; }
}
