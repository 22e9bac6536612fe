using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>The section on who gains and who pays: welfare, bills, markets, who pays whom, and a statement per actor.</summary>
internal static class LedgerSections
{
    public static void Ledger(Html html, ReportContext context)
    {
        var locale = context.Locale;
        html.Table(locale[ReportTexts.WelfareCaption], WelfareTable.Of(context), 1);
        if (LedgerTables.Bills(context) is { Rows.Count: > 0 } bills)
            html.Table(locale[ReportTexts.BillsCaption], bills, 2);
        html.Table(locale[ReportTexts.MarketCaption], LedgerTables.Market(context), 1);
        html.Element("h3", locale[ReportTexts.MatrixHeading]);
        foreach (string regime in context.Ledger.Regimes)
            html.Details(context.RegimeName(regime), () => Matrix(html, context, regime));
        html.Element("h3", locale[ReportTexts.StatementHeading]);
        foreach (string account in Accounts(context))
            html.Details(context.AccountName(account), () => Statement(html, context, account));
    }

    private static void Matrix(Html html, ReportContext context, string regime)
    {
        var matrix = context.Ledger.Matrix(regime);
        var scale = new MoneyScale(context, matrix.Amounts.SelectMany(row => row));
        string caption = context.Locale.With(ReportTexts.MatrixCaption, context.RegimeName(regime), scale.Unit);
        html.Raw("<div class=\"sums matrix\">\n");
        html.Table(caption, LedgerTables.Matrix(context, matrix, scale), 1);
        html.Raw("</div>\n");
    }

    private static void Statement(Html html, ReportContext context, string account)
    {
        string caption = context.Locale.With(ReportTexts.StatementCaption, context.AccountName(account));
        html.Raw("<div class=\"sums\">\n");
        html.Table(caption, LedgerTables.Statement(context, account), 2);
        html.Raw("</div>\n");
    }

    private static IEnumerable<string> Accounts(ReportContext context) =>
        context
            .Ledger.Regimes.SelectMany(regime => context.Ledger.Matrix(regime).Accounts)
            .Distinct()
            .Where(account => account.Contains(':', StringComparison.Ordinal));
}
