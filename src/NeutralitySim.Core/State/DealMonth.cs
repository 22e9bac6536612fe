using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.State;

/// <summary>What an ISP's month would have come to in a branch.</summary>
/// <param name="Branch">The deal.</param>
/// <param name="Outcome">Traffic and quality in it.</param>
public sealed record DealMonth(DealBranch Branch, TrafficMonth Outcome);
