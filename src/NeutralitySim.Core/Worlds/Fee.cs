namespace NeutralitySim.Core.Worlds;

/// <summary>A price and what it is charged on.</summary>
/// <param name="Basis">What is counted.</param>
/// <param name="Price">Per Mbps and month for <see cref="FeeBasis.Percentile95"/> and <see cref="FeeBasis.PortCapacity"/>, per GB for <see cref="FeeBasis.Volume"/>, a share of 1 for <see cref="FeeBasis.Revenue"/>.</param>
public sealed record Fee(FeeBasis Basis, double Price)
{
    /// <summary>No fee.</summary>
    public static Fee None { get; } = new(FeeBasis.None, 0);
}
