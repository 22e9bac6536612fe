namespace NeutralitySim.Scenarios.Resolving;

/// <summary>How much a log of parameters holds.</summary>
/// <param name="Records">Records.</param>
/// <param name="Ranges">Ranges.</param>
internal readonly record struct LogPosition(int Records, int Ranges);
