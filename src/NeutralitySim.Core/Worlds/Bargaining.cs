namespace NeutralitySim.Core.Worlds;

/// <summary>How a peering price is found where none is stated.</summary>
/// <param name="IspPower">The ISP's bargaining power g in the Nash solution, 0 to 1; 0.5 splits what both gain in half.</param>
/// <param name="Months">Months both sides talk before they sign, 0 to 24.</param>
/// <param name="HorizonMonths">Months ahead over which both count gains and losses, 1 to 60.</param>
public sealed record Bargaining(double IspPower, int Months, int HorizonMonths);
