namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>Part of an inventory.</summary>
/// <param name="Activity">Activity.</param>
/// <param name="Share">Share of the year's total, 0 to 1.</param>
public readonly record struct ActivityShare(CorporateActivity Activity, double Share);
