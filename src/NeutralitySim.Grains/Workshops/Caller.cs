namespace NeutralitySim.Grains;

/// <summary>Where a request comes from.</summary>
/// <param name="Secret">Token or key that came with it, anything; null for none.</param>
/// <param name="Address">Address it came from.</param>
public sealed record Caller(string? Secret, string Address);
