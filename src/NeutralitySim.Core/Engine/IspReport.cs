using NeutralitySim.Core.Emissions;

namespace NeutralitySim.Core.Engine;

/// <summary>What an ISP's month came to and what the ISP makes of it.</summary>
/// <param name="Outcome">Traffic and quality.</param>
/// <param name="Energy">Energy and carbon.</param>
/// <param name="Upgrades">Decisions about interconnects.</param>
public sealed record IspReport(IspEpochOutcome Outcome, EnergyUse Energy, UpgradeDecision Upgrades);
