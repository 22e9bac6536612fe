namespace NeutralitySim.Results.Views;

/// <summary>Revenue, cost and margin of an account. The margins of all accounts sum to zero.</summary>
/// <param name="Account">Account.</param>
/// <param name="Lines">By kind of payment, in the order of the kinds.</param>
public sealed record ActorStatement(string Account, IReadOnlyList<StatementLine> Lines)
{
    /// <summary>All it received.</summary>
    public double Revenue => Lines.Sum(line => line.Revenue);

    /// <summary>All it paid.</summary>
    public double Cost => Lines.Sum(line => line.Cost);

    /// <summary>Revenue less cost.</summary>
    public double Margin => Lines.Sum(line => line.Margin);

    /// <summary>Statements of every account that took part in some payments of one regime.</summary>
    public static IReadOnlyList<ActorStatement> Of(IReadOnlyList<LedgerSum> payments) =>
        [
            .. payments
                .SelectMany(p =>
                    new[]
                    {
                        (Account: p.Payee, Line: new StatementLine(p.Kind, p.Amount, 0)),
                        (Account: p.Payer, Line: new StatementLine(p.Kind, 0, p.Amount)),
                    }
                )
                .GroupBy(side => side.Account, side => side.Line)
                .OrderBy(actor => AccountOrder.Place(actor.Key))
                .ThenBy(actor => actor.Key, StringComparer.Ordinal)
                .Select(actor => new ActorStatement(actor.Key, ByKind(actor))),
        ];

    private static IReadOnlyList<StatementLine> ByKind(IEnumerable<StatementLine> sides) =>
        [
            .. sides
                .GroupBy(side => side.Kind)
                .OrderBy(kind => kind.Key)
                .Select(kind => new StatementLine(kind.Key, kind.Sum(s => s.Revenue), kind.Sum(s => s.Cost))),
        ];
}
