using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Worlds;

/// <summary>When the two ends of an interconnect add capacity.</summary>
/// <param name="UtilisationThreshold">The p95 over capacity from which capacity is added, 0.05 to 1 (ComCom: 0.5).</param>
/// <param name="NeedsDeal">True when the ISP adds capacity towards a provider only under a signed deal.</param>
/// <param name="LagMonths">Whole months from decision to traffic, 1 to 24.</param>
/// <param name="Sharing">Who pays for the new capacity.</param>
public sealed record UpgradeRule(double UtilisationThreshold, bool NeedsDeal, int LagMonths, UpgradeSharing Sharing)
{
    // Room beyond the threshold, so that growing demand does not call for an order every month.
    private const double Headroom = 1.2;
    private const double PortBitsPerSecond = UnitConversion.BitsPerSecondPerGbps;

    /// <summary>
    /// Months a deal at a stated price, or a dated one, runs before the provider signs again or leaves over transit, 0 to 120; 0: it never ends.
    /// </summary>
    public int DealTermMonths { get; init; }

    /// <summary>Who says how much transit capacity there is.</summary>
    public TransitRule Transit { get; init; }

    /// <summary>True where capacity comes to a sender without a deal, sooner or later.</summary>
    public bool GrowsWithoutDeal => !NeedsDeal || Transit == TransitRule.Duty;

    /// <summary>Part of so many months in which a full link that must grow is still full, 0 to 1.</summary>
    public double FullPart(int months) => Math.Min(1, (1 + LagMonths) / (double)months);

    /// <summary>Capacity at which an offered p95 sits comfortably below the threshold, in whole ports, bit/s.</summary>
    public double CapacityFor(double offeredBitsPerSecond) =>
        Math.Ceiling(offeredBitsPerSecond * Headroom / UtilisationThreshold / PortBitsPerSecond) * PortBitsPerSecond;
}
