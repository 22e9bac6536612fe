namespace NeutralitySim.Core.Worlds;

/// <summary>Relative number of concurrent viewers in each hour of a weekday and of a weekend day, local time.</summary>
/// <param name="Weekday">24 values, hour 0 to 23, at least one greater than 0.</param>
/// <param name="Weekend">24 values in the same unit as <paramref name="Weekday"/>.</param>
public sealed record DiurnalProfile(IReadOnlyList<double> Weekday, IReadOnlyList<double> Weekend);
