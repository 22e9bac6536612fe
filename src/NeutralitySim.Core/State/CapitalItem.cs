namespace NeutralitySim.Core.State;

/// <summary>New capacity that somebody paid for and that lasts.</summary>
/// <param name="Account">Who paid.</param>
/// <param name="Month">Month of the payment.</param>
/// <param name="PerMonth">Its part of each month of its life, money.</param>
public sealed record CapitalItem(string Account, int Month, double PerMonth);
