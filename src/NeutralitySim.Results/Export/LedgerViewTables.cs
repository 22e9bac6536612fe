using NeutralitySim.Core.Results;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Results.Export;

/// <summary>Views of the ledger as tables: sums over the whole run, means over the regime's runs.</summary>
internal static class LedgerViewTables
{
    private static readonly CsvColumn Regime = new("regime", "string", "Regime id.");
    private static readonly CsvColumn Currency = new("currency", "string", "ISO 4217 code of the money.");
    private static readonly CsvColumn Kind = new(
        "kind",
        "string",
        "What is paid for.",
        Values: EnumText<LedgerKind>.All
    );

    internal static IReadOnlyList<CsvTable> Of(ResultsReader reader, CsvColumn month)
    {
        var views = new LedgerViews(reader);
        string currency = reader.Description.Currency;
        return
        [
            Matrix(views, currency),
            Statements(views, currency),
            Bills(views, currency),
            Welfare(views, currency),
            Market(views, reader.Description, month),
            Incidence(views, currency),
        ];
    }

    private static CsvColumn Money(string name, string description, string unit = "{currency}") =>
        new(name, "number", description, unit);

    private static CsvTable Matrix(LedgerViews views, string currency) =>
        new(
            "payment-matrix",
            "All that one account paid another in a regime.",
            [
                Regime,
                new("payer", "string", "Account that pays, kind:id."),
                new("payee", "string", "Account that receives, kind:id."),
                Money("amount", "Money, above 0."),
                Currency,
            ],
            ["regime", "payer", "payee"],
            from regime in views.Regimes
            let matrix = views.Matrix(regime)
            from payer in Enumerable.Range(0, matrix.Accounts.Count)
            from payee in Enumerable.Range(0, matrix.Accounts.Count)
            where matrix.Amounts[payer][payee] != 0
            select new object?[]
            {
                regime,
                matrix.Accounts[payer],
                matrix.Accounts[payee],
                matrix.Amounts[payer][payee],
                currency,
            }
        );

    private static CsvTable Statements(LedgerViews views, string currency) =>
        new(
            "statements",
            "Revenue and cost of an account for one kind of thing; the margins of a regime sum to zero.",
            [
                Regime,
                new("account", "string", "Account, kind:id."),
                Kind,
                Money("revenue", "Money received."),
                Money("cost", "Money paid."),
                Money("margin", "Revenue less cost."),
                Currency,
            ],
            ["regime", "account", "kind"],
            from regime in views.Regimes
            from actor in views.Statements(regime)
            from line in actor.Lines
            select new object?[]
            {
                regime,
                actor.Account,
                EnumText<LedgerKind>.Of(line.Kind),
                line.Revenue,
                line.Cost,
                line.Margin,
                currency,
            }
        );

    private static CsvTable Bills(LedgerViews views, string currency) =>
        new(
            "bills",
            "Part of the bill of an average line of an ISP.",
            [
                Regime,
                new("isp", "string", "ISP id."),
                new("payee", "string", "Account paid, kind:id."),
                Kind,
                Money(
                    "per_line_month",
                    "Money per paying line and month, over all lines, also those without the service.",
                    "{currency}/line/month"
                ),
                Currency,
            ],
            ["regime", "isp", "payee", "kind"],
            from regime in views.Regimes
            from item in views.Bills(regime)
            select new object?[]
            {
                regime,
                item.Isp,
                item.Payee,
                EnumText<LedgerKind>.Of(item.Kind),
                item.PerLineMonth,
                currency,
            }
        );

    private static CsvTable Welfare(LedgerViews views, string currency) =>
        new(
            "welfare",
            "What a group received less what it paid; the groups of a regime sum to zero.",
            [
                Regime,
                new("group", "string", "Group of accounts.", Values: EnumText<AccountGroup>.All),
                Money("net", "Received less paid."),
                Money(
                    "consumer_surplus",
                    "What subscribers would have paid beyond their bills; no payment; empty where not computed."
                ),
                Currency,
            ],
            ["regime", "group"],
            from regime in views.Regimes
            from share in views.Welfare(regime)
            select new object?[]
            {
                regime,
                EnumText<AccountGroup>.Of(share.Group),
                share.Net,
                share.Group == AccountGroup.Subscribers ? views.ConsumerSurplus(regime) : null,
                currency,
            }
        );

    private static CsvTable Market(LedgerViews views, ExperimentDescription description, CsvColumn month) =>
        new(
            "market",
            "Concentration and providers in business in a month of a regime.",
            [
                Regime,
                month,
                new(
                    "isp_hhi",
                    "number",
                    "Herfindahl-Hirschman index of ISPs by lines, to 10,000; empty without lines.",
                    "index"
                ),
                new(
                    "provider_hhi",
                    "number",
                    "Herfindahl-Hirschman index of content providers by adopting lines, to 10,000; empty without any.",
                    "index"
                ),
                new("providers_alive", "number", "Content providers in business, mean of the runs.", "providers"),
            ],
            ["regime", "month"],
            from regime in views.Regimes
            from at in views.Market(regime)
            select new object?[]
            {
                regime,
                description.Calendar.Label(at.Epoch),
                at.LineConcentration,
                at.AdopterConcentration,
                at.ProvidersAlive,
            }
        );

    private static CsvTable Incidence(LedgerViews views, string currency) =>
        new(
            "fee-incidence",
            "Where the fees that providers pay ISPs come from, or where they end up, compared with the baseline.",
            [
                Regime,
                new(
                    "side",
                    "string",
                    "Paid: who bears the fees; received: who has them.",
                    Values: ["paid", "received"]
                ),
                new("part", "string", "Who, and how.", Values: EnumText<FeePart>.All),
                Money("amount", "Money; the parts of a side sum to the fees."),
                new("share", "number", "Amount per unit of fees; the parts of a side sum to 1.", "share"),
                Currency,
            ],
            ["regime", "part"],
            from regime in views.Regimes
            let incidence = views.Incidence(regime)
            where incidence is not null
            from part in FeeIncidence.PaidSide.Concat(FeeIncidence.ReceivedSide)
            select new object?[]
            {
                regime,
                FeeIncidence.PaidSide.Contains(part) ? "paid" : "received",
                EnumText<FeePart>.Of(part),
                incidence.Parts[part],
                incidence.Share(part),
                currency,
            }
        );
}
