namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>The model parameters at three levels.</summary>
/// <param name="Low">All at their low ends.</param>
/// <param name="Central">All central.</param>
/// <param name="High">All at their high ends; with <paramref name="Low"/> an envelope, no confidence interval.</param>
public sealed record ClaimParameters(EmissionParameters Low, EmissionParameters Central, EmissionParameters High);
