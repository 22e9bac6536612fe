using NeutralitySim.Core.Emissions.Corporate;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>What an hour emits in one case.</summary>
/// <param name="Case">Case.</param>
/// <param name="Low">With all parameters at their low ends.</param>
/// <param name="Central">With central parameters.</param>
/// <param name="High">With all parameters at their high ends.</param>
/// <param name="ClaimedOverCentral">Claimed figure over the central one; NaN where that is 0.</param>
public sealed record CaseFigure(
    ClaimCase Case,
    HourCarbon Low,
    HourCarbon Central,
    HourCarbon High,
    double ClaimedOverCentral
);
