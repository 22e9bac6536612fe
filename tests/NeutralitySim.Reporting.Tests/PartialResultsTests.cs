using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Tests.Samples;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tests;

/// <summary>A report can be made at any time: before the first run, after one replication, or with a regime missing.</summary>
public sealed class PartialResultsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("neutralitysim-report-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Report(params (string Regime, int Replication)[] runs)
    {
        using ResultsStore store = SampleResults.Store(_folder, replications: 0);
        foreach (var (regime, replication) in runs)
            store.Append(SampleResults.Run(regime, replication));
        return System.Net.WebUtility.HtmlDecode(HtmlReport.Render(new ReportContext(store.Reader, "en")));
    }

    [Fact]
    public void Before_the_first_run_it_says_that_there_is_nothing_to_compare()
    {
        string html = Report();
        Assert.Contains("There are no finished runs of two regimes to compare.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
    }

    [Fact]
    public void After_one_replication_it_claims_nothing_about_noise()
    {
        string html = Report(("neutral", 0), ("paid-peering", 0), ("tolled", 0));
        Assert.Contains("noise is unknown", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"beyond\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
        Assert.Contains("1 replication ·", html, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_regime_missing_it_says_so()
    {
        string html = Report(("neutral", 0), ("neutral", 1), ("tolled", 0), ("tolled", 1));
        Assert.Contains("<strong>Paid peering.</strong> No run has finished.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_baseline_it_shows_figures_but_compares_nothing()
    {
        string html = Report(("tolled", 0), ("tolled", 1));
        Assert.Contains("There are no finished runs of two regimes to compare.", html, StringComparison.Ordinal);
        Assert.Contains("id=\"money-by-actor\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"money-change-by-actor\"", html, StringComparison.Ordinal);
    }
}
