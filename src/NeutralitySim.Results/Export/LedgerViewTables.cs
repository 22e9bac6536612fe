using NeutralitySim.Core.Welfare;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Results.Export;

/// <summary>Views of the ledger as tables: sums over the whole run, means over the regime's runs.</summary>
internal sealed class LedgerViewTables(ResultsReader reader)
{
    private readonly LedgerViews _views = new(reader);
    private readonly string _currency = reader.Description.Currency;

    internal IEnumerable<CsvTable> All() => [Matrix(), Statements(), Bills(), Welfare(), Market(), Incidence()];

    private CsvTable Matrix() =>
        Table(
                "payment-matrix",
                "All that one account paid another in a regime.",
                ["payer", "payee"],
                regime => _views.Matrix(regime).Payments()
            )
            .Text("payer", row => row.Of.Payer, "Account that pays, kind:id.")
            .Text("payee", row => row.Of.Payee, "Account that receives, kind:id.")
            .Number("amount", row => row.Of.Amount, "Money, above 0.", "{currency}")
            .Currency(_currency);

    private CsvTable Statements() =>
        Table(
                "statements",
                "Revenue and cost of an account for one kind of thing; the margins of a regime sum to zero.",
                ["account", "kind"],
                regime =>
                    _views
                        .Statements(regime)
                        .SelectMany(actor => actor.Lines.Select(line => (actor.Account, Line: line)))
            )
            .Text("account", row => row.Of.Account, "Account, kind:id.")
            .Enum("kind", row => row.Of.Line.Kind, "What is paid for.")
            .Number("revenue", row => row.Of.Line.Revenue, "Money received.", "{currency}")
            .Number("cost", row => row.Of.Line.Cost, "Money paid.", "{currency}")
            .Number("margin", row => row.Of.Line.Margin, "Revenue less cost.", "{currency}")
            .Currency(_currency);

    private CsvTable Bills() =>
        Table("bills", "Part of the bill of an average line of an ISP.", ["isp", "payee", "kind"], _views.Bills)
            .Text("isp", row => row.Of.Isp, "ISP id.")
            .Text("payee", row => row.Of.Payee, "Account paid, kind:id.")
            .Enum("kind", row => row.Of.Kind, "What is paid for.")
            .Number("per_line_month", row => row.Of.PerLineMonth)
            .Meaning(
                "Money per paying line and month, over all lines, also those without the service.",
                "{currency}/line/month"
            )
            .Currency(_currency);

    private CsvTable Welfare() =>
        Table(
                "welfare",
                "What an actor gains under a regime against the baseline, mean per month. The actors of a window sum to savings less dead-weight.",
                ["window", "actor"],
                regime =>
                    reader
                        .WelfareWindows.Select(window => (Window: window, Gains: reader.Welfare(regime, window)))
                        .Where(found => found.Gains is not null)
                        .SelectMany(found => Rows(found.Window, found.Gains!))
            )
            .Enum("window", row => row.Of.Window, "First twelve months, or the last twelve of more.")
            .Text("actor", row => row.Of.Actor)
            .Meaning(
                "Account of the actor, a part of what households gain, savings, dead-weight, net-investment, or the part of all gains that owners and customers abroad have."
            )
            .Number(
                "gain",
                row => row.Of.Gain,
                "Money per month; of savings and dead-weight, their size.",
                "{currency}/month"
            )
            .Currency(_currency);

    private static IEnumerable<(WelfareWindow Window, string Actor, double Gain)> Rows(
        WelfareWindow window,
        WelfareDifference gains
    ) =>
        gains
            .Actors.Select(actor => (window, actor.Key, actor.Value))
            .Append((window, "savings", gains.Savings))
            .Append((window, "dead-weight", gains.DeadWeight))
            .Append((window, "net-investment", gains.NetInvestment))
            .Append((window, "of-which-abroad", gains.Abroad));

    private CsvTable Market() =>
        Table("market", "Concentration and providers in business in a month of a regime.", ["month"], _views.Market)
            .Add("month", "yearmonth", row => reader.Description.Calendar.Label(row.Of.Month))
            .Meaning("Simulated month, ISO 8601.")
            .Number("isp_hhi", row => row.Of.LineConcentration)
            .Meaning("Herfindahl-Hirschman index of ISPs by lines, to 10,000; empty without lines.", "index")
            .Number("provider_hhi", row => row.Of.AdopterConcentration)
            .Meaning(
                "Herfindahl-Hirschman index of content providers by adopting lines, to 10,000; empty without any.",
                "index"
            )
            .Number("providers_alive", row => row.Of.ProvidersAlive)
            .Meaning("Content providers in business, mean of the runs.", "providers");

    private CsvTable Incidence() =>
        Table(
                "fee-incidence",
                "Where the fees that providers pay ISPs come from, or where they end up, compared with the baseline.",
                ["part"],
                regime =>
                    _views.Incidence(regime) is { } incidence
                        ? Enum.GetValues<FeePart>().Select(part => (Fees: incidence, Part: part))
                        : []
            )
            .Text(
                "side",
                row => FeeIncidence.PaidSide.Contains(row.Of.Part) ? "paid" : "received",
                values: ["paid", "received"]
            )
            .Meaning("Paid: who bears the fees; received: who has them.")
            .Enum("part", row => row.Of.Part, "Who, and how.")
            .Number("amount", row => row.Of.Fees.Parts[row.Of.Part])
            .Meaning("Money; the parts of a side sum to the fees.", "{currency}")
            .Number("share", row => row.Of.Fees.Share(row.Of.Part))
            .Meaning("Amount per unit of fees; the parts of a side sum to 1.", "share")
            .Currency(_currency);

    private CsvTable<(string Regime, T Of)> Table<T>(
        string name,
        string title,
        string[] key,
        Func<string, IEnumerable<T>> view
    ) =>
        new CsvTable<(string Regime, T Of)>(
            name,
            title,
            ["regime", .. key],
            _views.Regimes.SelectMany(regime => view(regime).Select(row => (regime, row)))
        ).Text("regime", row => row.Regime, "Regime id.");
}
