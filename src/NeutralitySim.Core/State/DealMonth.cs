using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.State;

/// <summary>What an ISP's month would have come to with a deal.</summary>
/// <param name="Branch">The deal.</param>
/// <param name="Outcome">Traffic and quality with it.</param>
public sealed record DealMonth(DealBranch Branch, TrafficMonth Outcome);
