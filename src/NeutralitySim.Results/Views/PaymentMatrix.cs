namespace NeutralitySim.Results.Views;

/// <summary>Who pays whom how much, all kinds together. Rows and columns are the same accounts, so that it closes.</summary>
public sealed record PaymentMatrix
{
    private PaymentMatrix(IReadOnlyList<string> accounts, IReadOnlyList<IReadOnlyList<double>> amounts) =>
        (Accounts, Amounts) = (accounts, amounts);

    /// <summary>Accounts that took part, in order of their kind from subscribers outwards, then of id.</summary>
    public IReadOnlyList<string> Accounts { get; }

    /// <summary>Money by payer, then payee; 0 where nothing was paid.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Amounts { get; }

    /// <summary>What an account paid.</summary>
    public double Paid(int account) => Amounts[account].Sum();

    /// <summary>What an account received.</summary>
    public double Received(int account) => Amounts.Sum(row => row[account]);

    /// <summary>All money that changed hands.</summary>
    public double Total => Amounts.Sum(row => row.Sum());

    /// <summary>What was paid, payer by payer.</summary>
    public IEnumerable<(string Payer, string Payee, double Amount)> Payments() =>
        from payer in Enumerable.Range(0, Accounts.Count)
        from payee in Enumerable.Range(0, Accounts.Count)
        where Amounts[payer][payee] != 0
        select (Accounts[payer], Accounts[payee], Amounts[payer][payee]);

    /// <summary>The matrix of some payments of one regime.</summary>
    public static PaymentMatrix Of(IReadOnlyList<LedgerSum> payments)
    {
        string[] accounts =
        [
            .. payments
                .SelectMany(p => new[] { p.Payer, p.Payee })
                .Distinct()
                .OrderBy(AccountOrder.Place)
                .ThenBy(account => account, StringComparer.Ordinal),
        ];
        var place = accounts.Select((account, at) => (account, at)).ToDictionary();
        double[][] amounts = [.. accounts.Select(_ => new double[accounts.Length])];
        foreach (var payment in payments)
            amounts[place[payment.Payer]][place[payment.Payee]] += payment.Amount;
        return new PaymentMatrix(accounts, amounts);
    }
}
