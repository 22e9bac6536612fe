namespace NeutralitySim.Core.Isps;

/// <summary>What an ISP's interconnects call for after a month.</summary>
/// <param name="Refused">Per link, true where growth is refused unless the ISP chooses otherwise.</param>
/// <param name="Calls">Links that call for growth and have no order yet, with what binds the ISP.</param>
public sealed record UpgradeCalls(IReadOnlyList<bool> Refused, IReadOnlyList<UpgradeCall> Calls);
