using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting.Tables;

/// <summary>Views of the ledger as tables, a column per regime; means per month.</summary>
internal static class LedgerTables
{
    private const string Missing = "–";

    /// <summary>Concentration and providers in business in the first and the last month.</summary>
    public static DataTable Market(ReportContext context)
    {
        var markets = context.Ledger.Regimes.Select(context.Ledger.Market).ToArray();
        IReadOnlyList<string> Row(Text name, Func<MarketMonth, double> value)
        {
            var ends = markets.Select(m => m.Count == 0 ? [] : new[] { value(m[0]), value(m[^1]) }).ToArray();
            int decimals = Math.Min(1, Precision.DecimalsForRow(ends.SelectMany(e => e), []));
            return
            [
                context.Locale[name],
                .. ends.Select(e =>
                    e.Length == 0 ? Missing : string.Join(" → ", e.Select(v => context.Locale.Number(v, decimals)))
                ),
            ];
        }
        return new DataTable(
            [context.Locale[ReportTexts.Indicator], .. context.Ledger.Regimes.Select(context.RegimeName)],
            [
                Row(ReportTexts.IspConcentration, m => m.LineConcentration),
                Row(ReportTexts.ProviderConcentration, m => m.AdopterConcentration),
                Row(ReportTexts.ProvidersInBusiness, m => m.ProvidersAlive),
            ]
        );
    }

    /// <summary>What an average line pays, by ISP and what for.</summary>
    public static DataTable Bills(ReportContext context)
    {
        var bills = context.Ledger.Regimes.Select(context.Ledger.Bills).ToArray();
        string unit = context.Locale.Unit(context.Description.Currency + "/line/month");
        var rows = new List<IReadOnlyList<string>>();
        foreach (var isp in context.Isps.All.Where(isp => bills.Any(b => b.Any(item => item.Isp == isp.Id))))
        {
            var items = bills.Select(b => b.Where(item => item.Isp == isp.Id).ToArray()).ToArray();
            foreach (var (payee, kind) in items.SelectMany(i => i).Select(i => (i.Payee, i.Kind)).Distinct())
                rows.Add([
                    context.IspName(isp.Id),
                    kind == LedgerKind.RetailAccess
                        ? context.Locale.Name(kind)
                        : $"{context.AccountName(payee)} ({context.Locale.Name(kind)})",
                    .. items.Select(i => Sum(context, i.Where(item => item.Payee == payee && item.Kind == kind))),
                ]);
            rows.Add([context.IspName(isp.Id), context.Locale[ReportTexts.Sum], .. items.Select(i => Sum(context, i))]);
        }

        string[] headings = Headings(context, context.Locale[ReportTexts.Kind], unit);
        return new DataTable([context.Locale[ReportTexts.Isps], .. headings], rows);
    }

    /// <summary>Payers down, payees across.</summary>
    public static DataTable Matrix(ReportContext context, PaymentMatrix matrix, MoneyScale scale)
    {
        int[] all = [.. Enumerable.Range(0, matrix.Accounts.Count)];
        int[] payers = [.. all.Where(account => matrix.Paid(account) > 0)];
        int[] payees = [.. all.Where(account => matrix.Received(account) > 0)];
        string Name(int account) => context.AccountName(matrix.Accounts[account]);
        string Amount(double amount) => amount == 0 ? "" : scale.Cell(amount);
        return new DataTable(
            [context.Locale[ReportTexts.PayerPayee], .. payees.Select(Name), context.Locale[ReportTexts.Sum]],
            [
                .. payers.Select(payer =>
                    (IReadOnlyList<string>)
                        [
                            Name(payer),
                            .. payees.Select(payee => Amount(matrix.Amounts[payer][payee])),
                            scale.Cell(matrix.Paid(payer)),
                        ]
                ),
                [
                    context.Locale[ReportTexts.Sum],
                    .. payees.Select(payee => scale.Cell(matrix.Received(payee))),
                    scale.Cell(matrix.Total),
                ],
            ]
        );
    }

    /// <summary>Revenue, cost and margin of an account, by kind.</summary>
    public static DataTable Statement(ReportContext context, string account)
    {
        var statements = context
            .Ledger.Regimes.Select(context.Ledger.Statements)
            .Select(all => all.FirstOrDefault(s => s.Account == account) ?? new ActorStatement(account, []))
            .ToArray();
        var scale = new MoneyScale(context, statements.SelectMany(s => new[] { s.Revenue, s.Cost, s.Margin }));
        var rows = new List<IReadOnlyList<string>>();
        void Add(Text side, Func<StatementLine, double> amount)
        {
            LedgerKind[] kinds =
            [
                .. statements.SelectMany(s => s.Lines).Where(l => amount(l) > 0).Select(l => l.Kind).Distinct().Order(),
            ];
            if (kinds.Length == 0)
                return;
            foreach (var kind in kinds)
                rows.Add([
                    context.Locale[side],
                    context.Locale.Name(kind),
                    .. statements.Select(s => scale.Cell(s.Lines.Where(l => l.Kind == kind).Sum(amount))),
                ]);
            rows.Add([
                context.Locale[side],
                context.Locale[ReportTexts.Sum],
                .. statements.Select(s => scale.Cell(s.Lines.Sum(amount))),
            ]);
        }
        Add(ReportTexts.Revenue, line => line.Revenue);
        Add(ReportTexts.Cost, line => line.Cost);
        rows.Add([context.Locale[ReportTexts.Margin], "", .. statements.Select(s => scale.Signed(s.Margin))]);
        return new DataTable(
            [context.Locale[ReportTexts.FeeSide], .. Headings(context, context.Locale[ReportTexts.Kind], scale.Unit)],
            rows
        );
    }

    private static string Sum(ReportContext context, IEnumerable<BillItem> items) =>
        context.Locale.Number(items.Sum(i => i.PerLineMonth), 2);

    private static string[] Headings(ReportContext context, string first, string unit) =>
        [first, .. context.Ledger.Regimes.Select(regime => $"{context.RegimeName(regime)}, {unit}")];
}
