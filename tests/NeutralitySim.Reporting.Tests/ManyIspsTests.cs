using System.Text.RegularExpressions;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

/// <summary>A report on hundreds of ISPs tells the largest one by one and all by how they lie.</summary>
public sealed class ManyIspsTests
{
    private const int Shown = 10;
    private readonly ReportContext _context = new(ManyIsps.Reader(), "en");

    [Theory]
    [InlineData("en", "the other 291 ISPs")]
    [InlineData("fr", "les 291 autres FAI")]
    public void Largest_have_rows_and_panels_and_nobody_else_has(string language, string others)
    {
        string html = HtmlReport.Render(_context.In(language));
        Assert.InRange(html.Length, 1, 3_000_000);
        string[] named =
        [
            .. Regex
                .Matches(html, @"(?:Carrier No |isp)(\d{3})")
                .Select(match => match.Groups[1].Value)
                .Distinct()
                .Order(),
        ];
        Assert.Equal(Enumerable.Range(0, Shown).Select(i => $"{i:000}"), named);
        Assert.Contains(others, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Distribution_counts_every_isp_once()
    {
        var table = DistributionTable.Of(_context);
        var margin = table.Rows.Single(row => row[1] == "301 ISPs");
        // Margins are 0 to 300: one in ten below 30, half below 150, nine in ten below 270; every second one has 1 more.
        Assert.Equal("30 – 150 – 270", margin[2]);
        Assert.Equal("more in 150, less in 0", margin[4]);
        var speed = table.Rows.Single(row => row[1] == "301 services in ISPs");
        Assert.Equal("0.30 – 1.50 – 2.70", speed[2]);
        Assert.Equal("more in 0, less in 0", speed[4]);
    }

    [Fact]
    public void First_panel_of_the_speed_figure_shows_how_all_lie()
    {
        var figure = SpeedIndexByMonth.Make(_context)!;
        Assert.Equal(
            [ShownIsps.Others, .. Enumerable.Range(0, Shown).Select(ManyIsps.Id)],
            figure.Panels.Select(p => p.Key)
        );
        var all = ((LinePlot)figure.Panels[0].Plot).Series[0];
        Assert.All(all.Values, value => Assert.Equal(1.5, value, 12));
        Assert.All(all.Low, value => Assert.Equal(0.3, value, 12));
        Assert.All(all.High, value => Assert.Equal(2.7, value, 12));
        // The band of that panel is not that of a mean, as its title says.
        Assert.DoesNotContain(figure.Key, entry => entry.Kind == KeyKind.Band);
    }

    [Fact]
    public void Payments_of_the_others_are_together_and_nothing_is_lost()
    {
        var matrix = _context.Ledger.Matrix("neutral");
        Assert.Equal(2 * (Shown + 1), matrix.Accounts.Count);
        Assert.Equal(
            _context.Reader.LedgerTotals().Where(sum => sum.Regime == "neutral").Sum(sum => sum.Amount),
            matrix.Total,
            1
        );
        int customers = matrix.Accounts.ToList().IndexOf(Accounts.Subscribers(ShownIsps.Others));
        double lines = Enumerable.Range(Shown, ManyIsps.Count - Shown).Sum(i => 1000.0 * (ManyIsps.Count - i));
        Assert.Equal(30 * lines * SampleResults.MonthCount, matrix.Paid(customers), 1);
    }

    [Fact]
    public void Decisions_are_counted_for_all_and_what_is_left_out_is_said()
    {
        string html = HtmlReport.Render(_context);
        Assert.Contains("Told one by one are 10 of 301 decisions", html, StringComparison.Ordinal);
        Assert.Contains("csv/events.csv", html, StringComparison.Ordinal);
        Assert.Contains("csv/decisions.csv", html, StringComparison.Ordinal);
        Assert.Contains("2910 values of ISPs", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11", "2 6 10")]
    [InlineData("5", "5 5 5")]
    [InlineData("4 NaN 2", "2.2 3 3.8")]
    [InlineData("", "NaN NaN NaN")]
    public void Spread_is_of_what_is_defined(string values, string spread)
    {
        var of = Spread.Of(
            values
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(value => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.Equal(spread, FormattableString.Invariant($"{of.Low:0.###} {of.Middle:0.###} {of.High:0.###}"));
    }
}
