namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>The value of one parameter, all others central, with which the claim would be exact.</summary>
/// <param name="Case">Case.</param>
/// <param name="Lever">Parameter.</param>
/// <param name="Used">Value used; null for a car where there are several.</param>
/// <param name="Needed">Value needed; null where no value of 0 or more does it.</param>
public sealed record BreakEven(ClaimCase Case, ClaimLever Lever, double? Used, double? Needed);
