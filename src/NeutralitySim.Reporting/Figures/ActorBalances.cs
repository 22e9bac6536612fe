using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>
/// The ledger by actor: subscribers together, ISPs together, each content provider, then everybody outside. Payments within
/// one group cancel out.
/// </summary>
internal static class ActorBalances
{
    private const int FirstProvider = 2;
    private const int FirstOutside = 1000;

    public static IReadOnlyList<ActorBalance> PerMonth(ReportContext context)
    {
        int months = context.Months.Count;
        var sides = context.Results.LedgerTotals.SelectMany(l =>
            new[]
            {
                (l.Regime, Account: l.Payee, l.Kind, l.Amount),
                (l.Regime, Account: l.Payer, l.Kind, Amount: -l.Amount),
            }
        );
        return
        [
            .. sides
                .Select(s => (s.Regime, Actor: ActorOf(context, s.Account), s.Kind, s.Amount))
                .GroupBy(s => (s.Regime, s.Actor, s.Kind))
                .Select(g => new ActorBalance(
                    g.Key.Regime,
                    g.Key.Actor.Place,
                    g.Key.Actor.Id,
                    g.Key.Actor.Name,
                    g.Key.Kind,
                    g.Sum(s => s.Amount) / months
                )),
        ];
    }

    /// <summary>Balances of each other regime less those of the baseline; empty where either side has no runs.</summary>
    public static IReadOnlyList<ActorBalance> LessBaseline(ReportContext context, IReadOnlyList<ActorBalance> balances)
    {
        string baseline = context.Description.Baseline;
        if (balances.All(b => b.Regime != baseline))
            return [];
        var others = context.Reader.Regimes.Where(r => r != baseline && balances.Any(b => b.Regime == r));
        return
        [
            .. from regime in others
            from parts in balances.Where(b => b.Regime == regime || b.Regime == baseline).GroupBy(b => (b.Id, b.Kind))
            let amount = parts.Sum(b => b.Regime == baseline ? -b.Amount : b.Amount)
            select parts.First() with
            {
                Regime = regime,
                Amount = amount,
            },
        ];
    }

    /// <summary>True for subscribers, ISPs and content providers; false for everybody they buy from or sell to.</summary>
    public static bool IsParty(ActorBalance balance) => balance.Actor < FirstOutside;

    private static (int Place, string Id, string Name) ActorOf(ReportContext context, string account)
    {
        var (kind, id) = Accounts.Read(account);
        return kind switch
        {
            AccountKind.Subscribers => (0, "subscribers", context.Locale[ReportTexts.Subscribers]),
            AccountKind.Isp => (1, "isps", context.Locale[ReportTexts.Isps]),
            AccountKind.Provider => (
                FirstProvider + context.Description.Providers.TakeWhile(provider => provider.Id != id).Count(),
                account,
                context.AccountName(account)
            ),
            AccountKind.Carrier => (FirstOutside, "carriers", context.Locale[ReportTexts.Carriers]),
            AccountKind.Vendors => (FirstOutside + 1, "vendors", context.AccountName(account)),
            AccountKind.Utilities => (FirstOutside + 2, "utilities", context.AccountName(account)),
            AccountKind.Advertisers => (FirstOutside + 3, "advertisers", context.AccountName(account)),
            _ => (FirstOutside + 4, "outside", context.Locale[ReportTexts.Outside]),
        };
    }
}
