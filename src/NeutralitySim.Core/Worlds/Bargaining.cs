namespace NeutralitySim.Core.Worlds;

/// <summary>How a peering price is found where none is stated.</summary>
/// <param name="IspPower">The ISP's bargaining power g in the Nash solution, 0 to 1; 0.5 splits what both gain in half.</param>
/// <param name="Months">Months both sides talk before they sign, 0 to 24.</param>
/// <param name="HorizonMonths">Months ahead over which both count gains and losses, 1 to 60.</param>
public sealed record Bargaining(double IspPower, int Months, int HorizonMonths)
{
    /// <summary>Months from signature to the end of a deal, 1 to 120; in the last they bargain again.</summary>
    public int TermMonths { get; init; } = 36;

    /// <summary>What a deal costs each side in talks and upkeep, money per month: they sign none that brings less. Nobody is billed for it.</summary>
    public double CostPerSideMonth { get; init; }

    /// <summary>Fees of other senders that an ISP puts at stake when it opens a link free to one, money per line and month.</summary>
    public double FeesAtStakePerLineMonth { get; init; }

    /// <summary>A body that proposes a price; null where there is none.</summary>
    public Conciliation? Conciliation { get; init; }

    /// <summary>Indices of providers that may keep their service from the lines of an ISP with which they have no deal.</summary>
    public IReadOnlyList<int> MayWithhold { get; init; } = [];
}
