namespace NeutralitySim.Scenarios.Quantities;

/// <summary>Why a text is no value of its kind.</summary>
internal sealed record Problem(string Found, string Accepted, string? Nearest = null);
