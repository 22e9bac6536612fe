namespace NeutralitySim.Core.Engine;

/// <summary>Sessions that are alike: same cohort, provider and device tier.</summary>
/// <param name="Cohort">Index of the cohort in its ISP.</param>
/// <param name="Provider">Index of the provider.</param>
/// <param name="DeviceTopBitsPerSecond">Top bitrate of the devices in the tier, before ladder, plan and growth.</param>
/// <param name="Share">Share of the cohort's viewing time on these devices, above 0 to 1.</param>
public readonly record struct SessionCell(int Cohort, int Provider, double DeviceTopBitsPerSecond, double Share);
