namespace NeutralitySim.Scenarios.Schema;

/// <summary>A default that is a guess, with the range within which it is believed to lie.</summary>
/// <param name="Value">The value, as written in YAML.</param>
/// <param name="Low">Low end of its range.</param>
/// <param name="High">High end of its range.</param>
internal sealed record GuessedValue(string Value, string Low, string High)
{
    /// <summary>The value as a scenario would state it.</summary>
    public string Yaml => $"{{ value: {Value}, low: {Low}, high: {High}, source: guess }}";

    /// <summary>The range in words, for the reference (English).</summary>
    public string Words => $"a guess, {Low} to {High}";
}
