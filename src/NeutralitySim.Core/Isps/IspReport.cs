using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Isps;

/// <summary>What an ISP's month came to and what the ISP makes of it.</summary>
/// <param name="Outcome">Traffic and quality.</param>
/// <param name="Energy">Energy and carbon.</param>
/// <param name="Upgrades">What its interconnects call for.</param>
/// <param name="WithDeal">The month as it would have been with a deal, where one is being bargained for.</param>
public sealed record IspReport(
    TrafficMonth Outcome,
    EnergyUse Energy,
    UpgradeCalls Upgrades,
    DealMonth? WithDeal = null
);
