namespace NeutralitySim.Core.Worlds;

/// <summary>What a fee counts.</summary>
public enum FeeBasis
{
    /// <summary>Nothing is charged.</summary>
    None,

    /// <summary>The 95th percentile of five-minute rates in the month.</summary>
    Percentile95,

    /// <summary>Capacity of the ports, used or not.</summary>
    PortCapacity,

    /// <summary>Bytes carried.</summary>
    Volume,

    /// <summary>A provider's turnover in the country, whatever it sends.</summary>
    Revenue,
}
