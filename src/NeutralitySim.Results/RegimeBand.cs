using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>Range of a per-hour figure over the ranges of the parameters, under a regime.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Band">Range.</param>
public sealed record RegimeBand(string Regime, EmissionBand Band);
