namespace NeutralitySim.Core.Money;

/// <summary>New capacity of an interconnect, to be paid for in the month after the decision.</summary>
/// <param name="Interconnect">Index of the interconnect in its ISP.</param>
/// <param name="Sender">Index of the provider that sends most over it.</param>
/// <param name="MoreBitsPerSecond">Capacity added, bit/s.</param>
internal readonly record struct LinkPayment(int Interconnect, int Sender, double MoreBitsPerSecond);
