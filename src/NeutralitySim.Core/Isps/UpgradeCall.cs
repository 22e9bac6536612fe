namespace NeutralitySim.Core.Isps;

/// <summary>A link whose use passed the regime's threshold, and the growth that calls for.</summary>
/// <param name="Interconnect">Index of the link that would grow.</param>
/// <param name="FullLink">Number of the link that is full; another one where a sender's direct link relieves its transit.</param>
/// <param name="Sender">Index of its main sender.</param>
/// <param name="CapacityBitsPerSecond">Capacity called for.</param>
/// <param name="Utilisation">The p95 over capacity of the full link.</param>
/// <param name="Duty">Whether the ISP may choose.</param>
public readonly record struct UpgradeCall(
    int Interconnect,
    int FullLink,
    int Sender,
    double CapacityBitsPerSecond,
    double Utilisation,
    UpgradeDuty Duty
);
