namespace NeutralitySim.Core.Money;

/// <summary>What an account received and paid, in money, both 0 or more.</summary>
internal readonly record struct LedgerBalance(double Received, double Paid)
{
    /// <summary>Received less paid.</summary>
    public double Net => Received - Paid;

    /// <summary>Adds two balances.</summary>
    public static LedgerBalance operator +(LedgerBalance left, LedgerBalance right) =>
        new(left.Received + right.Received, left.Paid + right.Paid);
}
