using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Detail;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Results.Tests;

/// <summary>What is left out of a run changes no answer about the whole of it.</summary>
public sealed class DetailTests : TemporaryFolder
{
    private const double Tolerance = 1e-12;

    [Theory]
    [InlineData(RunDetail.Totals)]
    [InlineData(RunDetail.Months)]
    public void Comparison_intervals_sums_and_gains_are_those_of_full_results(RunDetail detail)
    {
        using var full = Store("full", RunDetail.Full);
        using var less = Store("less", detail);

        Assert.NotEmpty(full.Reader.Comparison());
        Assert.Equivalent(full.Reader.Comparison(), less.Reader.Comparison(), strict: true);
        AssertSame(full.Reader.LedgerTotals(), less.Reader.LedgerTotals(), sum => sum.Amount);
        AssertSame(full.Reader.LedgerTotals(), less.Reader.LedgerTotals(), sum => sum.Quantity);
        AssertSame(full.Reader.EmissionTotals(), less.Reader.EmissionTotals(), sum => sum.Line.EnergyKilowattHours);
        AssertSame(full.Reader.EmissionTotals(), less.Reader.EmissionTotals(), sum => sum.Line.CarbonGrams);
        AssertSame(full.Reader.SciScores(), less.Reader.SciScores(), score => score.GramsPerViewingHour);
        Assert.Equivalent(full.Reader.EmissionBands(), less.Reader.EmissionBands(), strict: true);
        foreach (string regime in full.Reader.Regimes)
        {
            AssertSame(Views(full).Bills(regime), Views(less).Bills(regime), bill => bill.PerLineMonth);
            Assert.Equivalent(Views(full).Market(regime), Views(less).Market(regime), strict: true);
            foreach (var window in full.Reader.WelfareWindows)
            {
                Assert.Equivalent(
                    full.Reader.Welfare(regime, window),
                    less.Reader.Welfare(regime, window),
                    strict: true
                );
                AssertSame(
                    [.. full.Reader.Fees(regime, window)],
                    [.. less.Reader.Fees(regime, window)],
                    fee => fee.Value
                );
            }
        }

        foreach (var run in full.Reader.Runs)
            Assert.Equal(full.Reader.Events(run), less.Reader.Events(run));
    }

    [Fact]
    public void Months_keep_every_month_and_totals_only_those_that_bills_and_concentration_need()
    {
        using var full = Store("full", RunDetail.Full);
        using var months = Store("months", RunDetail.Months);
        using var totals = Store("totals", RunDetail.Totals);
        var indicators = Indicators
            .Catalogue.Select(indicator => indicator.Id)
            .SelectMany(id => full.Reader.Entities(id).Select(entity => (Id: id, Entity: entity)));
        foreach (var (id, entity) in indicators)
        {
            Assert.Equivalent(full.Reader.Series(id, entity), months.Reader.Series(id, entity), strict: true);
            if (id is "lines" or "adopters" or "providers-alive")
                Assert.Equivalent(full.Reader.Series(id, entity), totals.Reader.Series(id, entity), strict: true);
            else
                Assert.All(totals.Reader.Series(id, entity), regime => Assert.Empty(regime.Months));
        }

        Assert.NotEmpty(full.Reader.HourlyMonths("speed-index"));
        Assert.Empty(months.Reader.HourlyMonths("speed-index"));
        Assert.NotEmpty(full.Reader.EmissionChannels());
        Assert.Empty(months.Reader.EmissionChannels());
        Assert.Equal(new Dictionary<RunDetail, int> { [RunDetail.Totals] = 4 }, totals.Reader.RunsByDetail);
    }

    [Fact]
    public void A_small_world_is_kept_whole_and_of_a_large_one_the_first_replication_is()
    {
        DetailPlan Plan(int isps, int replications) =>
            DetailPlan.By(
                Sample.Description with
                {
                    Isps = [.. Enumerable.Range(0, isps).Select(i => new NamedEntry($"isp{i}", Text.Plain("")))],
                    Replications = replications,
                }
            );

        Assert.Equal(DetailPlan.Full, Plan(20, 1000));
        Assert.Equal(new DetailPlan(RunDetail.Full, RunDetail.Months), Plan(21, 10));
        Assert.Equal(new DetailPlan(RunDetail.Full, RunDetail.Months), Plan(300, 10));
        Assert.Equal(new DetailPlan(RunDetail.Full, RunDetail.Totals), Plan(300, 100));
        Assert.Equal(RunDetail.Full, Plan(300, 10).Of(new RunKey("neutral", 0)));
        Assert.Equal(RunDetail.Months, Plan(300, 10).Of(new RunKey("neutral", 1)));
    }

    [Theory]
    [InlineData(1, "0 0")]
    [InlineData(12, "0 0")]
    [InlineData(18, "0 0 6 6 12 12")]
    [InlineData(36, "0 0 12 12 24 24")]
    public void Sums_end_where_a_window_of_gains_begins_or_ends(int months, string spans)
    {
        int[] ends = [.. Enumerable.Range(0, months).Where(month => month == 0 || IsNew(month))];
        Assert.Equal(spans, string.Join(' ', ends.Select(month => $"{month} {WelfareMonths.SpanOf(month, months)}")));

        bool IsNew(int month) => WelfareMonths.SpanOf(month, months) != WelfareMonths.SpanOf(month - 1, months);
    }

    // Two worlds that differ, over more than a year, so that the two windows of gains overlap in part.
    private ResultsStore Store(string folder, RunDetail detail)
    {
        var calendar = new SimulationCalendar(2020, 1, 15, DayRepresentation.Typical);
        var description = Sample.Description with
        {
            Calendar = calendar,
            ComparedIndicators = ["speed-index", "isp-margin", "energy-per-hour", "provider-margin"],
        };
        var store = ResultsStore.Create(
            Path.Combine(Folder, folder),
            description,
            detail: new DetailPlan(detail, detail)
        );
        foreach (var (regime, world) in new[] { ("neutral", 3), ("tolled", 11) })
        foreach (int replication in new[] { 0, 1 })
            store.Append(
                new Simulation(RandomWorlds.Draw(world) with { Calendar = calendar }, replication, 7).Run() with
                {
                    Key = new RunKey(regime, replication),
                }
            );
        return store;
    }

    private static LedgerViews Views(ResultsStore store) => new(store.Reader);

    private static void AssertSame<T>(IReadOnlyList<T> full, IReadOnlyList<T> less, Func<T, double> amount)
    {
        Assert.Equal(full.Count, less.Count);
        Assert.All(
            full.Zip(less),
            pair =>
                Assert.InRange(
                    amount(pair.Second),
                    amount(pair.First) - Tolerance * Math.Abs(amount(pair.First)),
                    amount(pair.First) + Tolerance * Math.Abs(amount(pair.First))
                )
        );
    }
}
