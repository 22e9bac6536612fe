namespace NeutralitySim.Validation.Theory;

/// <summary>Households alike, in <see cref="MixedLogitDemand"/>; money a month in any one unit.</summary>
/// <param name="Weight">Share of all households, above 0 to 1.</param>
/// <param name="BasicValue">Value of the basic plan.</param>
/// <param name="PremiumValue">Value of the premium plan.</param>
/// <param name="VideoValue">Value of the premium plan and streaming together.</param>
/// <param name="Scale">μ, how tastes differ: the larger, the less prices decide; above 0.</param>
public sealed record LogitSegment(
    double Weight,
    double BasicValue,
    double PremiumValue,
    double VideoValue,
    double Scale
);
