namespace NeutralitySim.Core.Worlds;

/// <summary>A body that proposes a price to an ISP and a provider which do not agree.</summary>
/// <param name="Price">The price proposed, in units of the regime's peering fee.</param>
/// <param name="DelayMonths">Months a dispute takes until that price may hold, in which the link stays as it is, 0 to 120.</param>
public sealed record Conciliation(double Price, int DelayMonths)
{
    /// <summary>How likely whoever decides such a dispute in the end follows the proposal, 0 to 1; 0: it is talk.</summary>
    public double Weight { get; init; } = 0.5;

    /// <summary>What the ISP takes a gain of a month later to be worth, as a share, above 0 to 1.</summary>
    public double IspPatience { get; init; } = 0.99;

    /// <summary>What the provider takes a gain of a month later to be worth, as a share, above 0 to 1.</summary>
    public double ProviderPatience { get; init; } = 0.99;
}
