namespace NeutralitySim.Workshop;

/// <summary>A sentence somebody said, to stand beside what the simulation says.</summary>
/// <param name="Sentence">The sentence, one line; empty for none.</param>
/// <param name="Indicator">Id of the indicator it is about; null for none.</param>
public sealed record Claim(string Sentence, string? Indicator)
{
    /// <summary>No claim.</summary>
    public static readonly Claim None = new("", null);
}
