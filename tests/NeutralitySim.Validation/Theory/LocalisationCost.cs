namespace NeutralitySim.Validation.Theory;

/// <summary>
/// How far an ISP hauls traffic that enters at one of N interconnection points, local to its users or not: a minimal
/// model of the question in A. Nikkhah and S. Jordan, "Peering Costs and Fees" (arXiv 2310.04651).
/// </summary>
/// <remarks>
/// <para>
/// Users are spread evenly over a backbone of length 1; points stand at <c>(2j-1)/(2N)</c>, j = 1…N. Traffic handed
/// over at the point nearest its user is hauled <c>1/(4N)</c> on average, at a random point <c>1/3 - 1/(12N²)</c>; with
/// a localised share x, <c>haul(N, x) = x/(4N) + (1-x)·(1/3 - 1/(12N²))</c>. A fee that covers cost is
/// <c>cost·volume·(haul - reference)</c>, reference being the haul of traffic for which nobody pays, such as that from
/// a transit hand-off. On a square of side 1 cut into N square cells, the nearest point is <c>(√2 + ln(1+√2))/(6√N)</c>
/// away.
/// </para>
/// <para>
/// Worked example: local traffic is hauled 0.25 with one point, 0.0625 with 4, 0.03125 with 8, 0.0208 with 12; random
/// traffic 0.25, 0.328, 0.332, 0.333. So the first points save most, eight save 87.5 % of the local haul, and no number
/// of points helps traffic that is not localised.
/// </para>
/// <para>
/// Sourced (abstracts): cost falls with N at decreasing returns, 6 to 8 points being enough; a fee by cost can be zero
/// with enough localisation. Derived here: geometry and figures; the papers' own cost functions were not read.
/// </para>
/// </remarks>
public static class LocalisationCost
{
    /// <summary>Mean haul on the line from the nearest of N points, as a share of the backbone's length.</summary>
    public static double LocalHaul(int points) => 1 / (4.0 * points);

    /// <summary>Mean haul on the line from a point picked at random.</summary>
    public static double RandomHaul(int points) => 1.0 / 3 - 1 / (12.0 * points * points);

    /// <summary>Mean haul on the line when a share of traffic, 0 to 1, enters at the nearest point.</summary>
    public static double Haul(int points, double localisedShare) =>
        localisedShare * LocalHaul(points) + (1 - localisedShare) * RandomHaul(points);

    /// <summary>Mean haul on a unit square from the nearest of N points; exact when N is a square number.</summary>
    public static double LocalHaulOnSquare(int points) =>
        (Math.Sqrt(2) + Math.Log(1 + Math.Sqrt(2))) / (6 * Math.Sqrt(points));

    /// <summary>Fee that covers what the traffic costs beyond a reference haul; negative when it costs less.</summary>
    /// <param name="costPerVolume">Cost of hauling one unit of volume over the whole backbone.</param>
    /// <param name="volume">Traffic, in that unit.</param>
    /// <param name="points">N, 1 or more.</param>
    /// <param name="localisedShare">x, 0 to 1.</param>
    /// <param name="referenceHaul">Haul of traffic for which nobody pays.</param>
    public static double CostBasedFee(
        double costPerVolume,
        double volume,
        int points,
        double localisedShare,
        double referenceHaul
    ) => costPerVolume * volume * (Haul(points, localisedShare) - referenceHaul);

    /// <summary>
    /// Localised share at which the fee by cost is zero; above 1 when no localisation suffices, below 0 when none is
    /// needed, not finite when localisation changes nothing (one point).
    /// </summary>
    public static double FreeLocalisedShare(int points, double referenceHaul) =>
        (RandomHaul(points) - referenceHaul) / (RandomHaul(points) - LocalHaul(points));
}
