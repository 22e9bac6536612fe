using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>Energy and carbon added up within a run; mean over the regime's finished runs.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Line">
/// The sum, dated to its first month; ISP and provider are empty where it runs over them. The same hours and volume stand in each component: never add them
/// over components.
/// </param>
public sealed record EmissionSum(string Regime, EmissionLine Line);
