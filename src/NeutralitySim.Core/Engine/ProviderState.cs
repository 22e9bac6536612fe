using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Engine;

/// <summary>What changes about a content provider from month to month.</summary>
public sealed class ProviderState(ContentProvider provider)
{
    /// <summary>False once it has left.</summary>
    public bool InBusiness { get; set; } = true;

    /// <summary>Index of the top rung it still serves.</summary>
    public int TopRung { get; set; } = provider.LadderBitsPerSecond.Count - 1;

    /// <summary>Retail price per adopting line and month.</summary>
    public double RetailPricePerMonth { get; set; } = provider.RetailPricePerMonth;

    /// <summary>Consecutive months of negative margin.</summary>
    public int LossMonths { get; set; }

    /// <summary>Months since it last changed its price.</summary>
    public int MonthsSincePriceChange { get; set; } = int.MaxValue;

    /// <summary>Months since it last lowered its top rung.</summary>
    public int MonthsSinceBitrateCut { get; set; } = int.MaxValue;
}
