namespace NeutralitySim.Core.Worlds;

/// <summary>Randomness of demand.</summary>
/// <param name="Noise">False gives the mean-field limit: no draw is made, counts are real numbers.</param>
/// <param name="DayShockSigma">Standard deviation of the logarithm of the daily shock of a provider, 0 to 1. The shock has mean 1.</param>
/// <param name="DayShockCorrelation">Correlation of one day's log shock with the next day's, 0 to 0.999.</param>
public sealed record DemandSettings(bool Noise, double DayShockSigma, double DayShockCorrelation);
