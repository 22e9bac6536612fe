using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Views;

/// <summary>What an actor received and paid for one kind of thing; money, both 0 or more.</summary>
public sealed record StatementLine(LedgerKind Kind, double Revenue, double Cost)
{
    /// <summary>Revenue less cost.</summary>
    public double Margin => Revenue - Cost;
}
