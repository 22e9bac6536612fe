namespace NeutralitySim.Core.Worlds;

/// <summary>How ISPs set their retail prices.</summary>
public enum RetailPricingRule
{
    /// <summary>Each sets the price that earns it most given its rivals' prices.</summary>
    BestResponse,

    /// <summary>They stay as stated.</summary>
    Fixed,
}
