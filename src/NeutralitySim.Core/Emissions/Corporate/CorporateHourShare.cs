namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>
/// A company's mass over the hours watched: for scale only. It is no footprint of an hour, and nothing can be added to it.
/// </summary>
/// <param name="GramsPerHour">g CO₂e per viewing hour inside the company's own boundary.</param>
public readonly record struct CorporateHourShare(double GramsPerHour);
