using System.Reflection;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

/// <summary>60.5 million lines pay 44.50 under neutral, 44.61 under paid peering and 44.72 under the toll, of 0.45 a line.</summary>
public sealed class LedgerTableTests(SampleStore store) : IClassFixture<SampleStore>
{
    private ReportContext Context { get; } = new(store.Reader, "en");

    [Fact]
    public void Gains_of_all_actors_add_up_to_the_last_row_in_every_window()
    {
        var table = WelfareTable.Of(Context);
        Assert.Equal(
            ["Tolled, last 12 months, M USD/month", "−2.000"],
            [table.Columns[^1].Replace('\u00a0', ' '), table.Rows[^2][^1]]
        );
        Assert.Equal(["All together", "Of which at home"], [table.Rows[^2][0], table.Rows[^1][0]]);
        // 3 − 2 a month and regime step.
        Assert.Equal("+2.000", table.Rows.Single(row => row[0] == "Households")[^1]);
        Assert.Equal("−5.000", table.Rows.Single(row => row[0] == "Small providers")[^1]);
    }

    [Fact]
    public void A_statement_lists_revenue_then_cost_then_margin()
    {
        var table = LedgerTables.Statement(Context, "isp:comcast");
        Assert.Equal(
            ["revenue", "revenue", "revenue", "revenue", "cost", "cost", "cost", "cost", "margin"],
            table.Rows.Select(row => row[0])
        );
        Assert.Equal(
            ["internet access", "paid peering", "toll", "total", "ports", "electricity", "operations", "total", ""],
            table.Rows.Select(row => row[1])
        );
        // Toll: (0.42 + 0.03) × 20.7 million lines.
        Assert.Equal(["revenue", "toll", "0.000", "0.000", "9.315"], table.Rows[2]);
        // Margin: (44.5 − 26 − 0.4 − 0.02) × 20.7 million.
        Assert.Equal("+374.256", table.Rows[^1][2]);
    }

    [Fact]
    public void Whoever_is_paid_and_is_none_of_the_scenario_has_a_name_in_both_languages()
    {
        string[] accounts =
        [
            .. typeof(Accounts)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => (string)field.GetValue(null)!)
                .Except([Accounts.OtherMedia]),
        ];
        Assert.Contains(Accounts.State, accounts);
        foreach (string language in (string[])["en", "fr"])
        {
            var context = new ReportContext(store.Reader, language);
            Assert.All(accounts, account => Assert.NotEqual(account, context.AccountName(account)));
        }
    }

    [Fact]
    public void Nobody_without_payments_has_a_row_or_column_in_the_matrix_and_its_corner_is_all_money()
    {
        var matrix = Context.Ledger.Matrix("tolled");
        var scale = new MoneyScale(Context, matrix.Amounts.SelectMany(row => row));
        var table = LedgerTables.Matrix(Context, matrix, scale);
        Assert.DoesNotContain("Outside the model", table.Rows.Select(row => row[0]));
        Assert.DoesNotContain(table.Columns, column => column.StartsWith("Subscribers", StringComparison.Ordinal));
        Assert.Equal(scale.Cell(matrix.Total), table.Rows[^1][^1]);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
    }

    [Fact]
    public void Bars_of_a_fee_sum_to_one_on_both_sides()
    {
        var figure = FeeIncidenceBars.Make(Context)!;
        var groups = ((BarPlot)figure.Panels[0].Plot).Groups;
        Assert.Equal(["Paid peering", "Tolled"], groups.Select(g => g.Heading));
        Assert.All(groups.SelectMany(g => g.Bars), bar => Assert.Equal(1, bar.Total, 1e-9));
        // Access rises by 0.22 a line where the toll is 0.45: ISPs keep both.
        var received = groups[1].Bars[1].Segments.ToDictionary(s => s.Name, s => s.Value);
        Assert.Equal((0.45 + 0.22 + 0.02) / 0.45, received["kept by ISPs"], 1e-9);
        Assert.Equal(-0.22 / 0.45, received["access subscribers (lower price)"], 1e-9);
        Assert.Equal(-0.02 / 0.45, received["network costs of ISPs"], 1e-9);
        Assert.Equal(0, received["other"], 1e-9);
    }
}
