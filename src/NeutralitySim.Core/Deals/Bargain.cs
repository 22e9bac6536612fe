namespace NeutralitySim.Core.Deals;

/// <summary>What bargaining comes to.</summary>
/// <param name="Kind">How.</param>
/// <param name="Fee">Fee from provider to ISP, in the unit of the stakes; below 0, paid by the ISP, only where a service is withheld.</param>
/// <param name="FreeFee">The fee if the ISP could only refuse and nothing bounded it: for the record.</param>
internal readonly record struct Bargain(BargainKind Kind, double Fee, double FreeFee);
