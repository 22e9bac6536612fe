namespace NeutralitySim.Results.Views;

/// <summary>What a group received less what it paid: its part of a welfare split in money, negative for subscribers.</summary>
/// <remarks>
/// The parts of all groups sum to zero, since every payment has two sides. Consumer surplus, what subscribers would have paid
/// beyond their bills, is no payment and stands apart.
/// </remarks>
public sealed record WelfareShare(AccountGroup Group, double Net)
{
    /// <summary>The split of some payments of one regime; every group is there.</summary>
    public static IReadOnlyList<WelfareShare> Of(IReadOnlyList<LedgerSum> payments, AccountGroups groups)
    {
        double[] nets = new double[Enum.GetValues<AccountGroup>().Length];
        foreach (var payment in payments)
        {
            nets[(int)groups.Of(payment.Payee, payment.Kind)] += payment.Amount;
            nets[(int)groups.Of(payment.Payer, payment.Kind)] -= payment.Amount;
        }

        return [.. Enum.GetValues<AccountGroup>().Select(group => new WelfareShare(group, nets[(int)group]))];
    }
}
