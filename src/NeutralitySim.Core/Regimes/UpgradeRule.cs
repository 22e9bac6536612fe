namespace NeutralitySim.Core.Regimes;

/// <summary>When the two ends of an interconnect add capacity.</summary>
/// <param name="UtilisationThreshold">The p95 over capacity from which capacity is added, 0.05 to 1 (ComCom: 0.5).</param>
/// <param name="NeedsDeal">True when the ISP adds capacity towards a provider only under a signed deal.</param>
/// <param name="LagMonths">Whole months from decision to traffic, 1 to 24.</param>
/// <param name="Sharing">Who pays for the new capacity.</param>
public sealed record UpgradeRule(double UtilisationThreshold, bool NeedsDeal, int LagMonths, UpgradeSharing Sharing);
