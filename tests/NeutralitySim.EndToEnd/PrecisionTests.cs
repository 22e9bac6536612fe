using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Results;
using NeutralitySim.Results;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>Replications are added until indicators are known as well as asked.</summary>
public sealed class PrecisionTests : ScratchFolder
{
    private static readonly string FirstSteps = Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps");

    [Fact]
    public void As_many_are_needed_as_narrow_the_widest_interval_to_what_is_allowed()
    {
        // Speeds 10 and 11 Mbit/s: half-width 12.706 · 0.7071 / √2 = 6.353, allowed a tenth of 10.5; 2 · (6.353 / 1.05)² would be 73, at most twofold at once.
        Assert.Equal(3, new RunPrecision(0.1).Needed(Results(10, 11), 2));
        Assert.Equal(6, new RunPrecision(0.01).Needed(Results(10, 10.5, 11), 3));
        // Half-width 4.303 · 0.1 / √3 = 0.248 is below 5 % of 10.
        Assert.Equal(3, new RunPrecision(0.05).Needed(Results(9.9, 10, 10.1), 3));
        // And 0.0248 is below the tenth of a megabit that matters, however small a part is asked for.
        Assert.Equal(3, new RunPrecision(0.0001).Needed(Results(9.99, 10, 10.01), 3));
        Assert.Equal(["experienced-speed"], new RunPrecision(0.01).Missed(Results(10, 10.5, 11)));
        Assert.Equal(RunPrecision.Most, new RunPrecision(0.0001).Needed(Results(1, 10, 100), RunPrecision.Most - 1));
    }

    [Fact]
    public async Task A_run_adds_replications_until_it_is_as_precise_as_asked()
    {
        var run = await CommandLine.Run(
            "run",
            FirstSteps,
            "--replications",
            "2",
            "--precision",
            "0,5%",
            "--rules",
            "none",
            "--out",
            At("out")
        );
        Assert.Equal(0, run.Code);
        Assert.Contains("not precise enough", run.Errors, StringComparison.Ordinal);
        using var results = ResultsReader.Open(At("out"));
        Assert.True(results.Runs.Count(r => r.Regime == "neutral") > 2);
        Assert.Empty(new RunPrecision(0.005).Missed(results));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0%")]
    [InlineData("-1%")]
    [InlineData("101%")]
    [InlineData("much%")]
    public async Task What_is_no_part_is_refused_with_what_is_accepted(string written)
    {
        var run = await CommandLine.Run("run", FirstSteps, $"--precision={written}", "--out", At("out"));
        Assert.Equal(1, run.Code);
        Assert.Contains("for example 2%", run.Errors, StringComparison.Ordinal);
    }

    private static ResultsReader Results(params double[] speeds)
    {
        var description = ScenarioLoader.Load(FirstSteps).Experiment!.Description with
        {
            ComparedIndicators = [Indicators.ExperiencedSpeed.Id],
        };
        var store = ResultsStore.InMemory(description);
        foreach (var (replication, speed) in speeds.Index())
            store.Append(
                new RunResult
                {
                    Key = new RunKey("neutral", replication),
                    Indicators = [new IndicatorValue(Indicators.ExperiencedSpeed.Id, Entity.All, speed)],
                    Series = [],
                    Hourly = [],
                    Ledger = [],
                    Emissions = [],
                    Events = [],
                }
            );
        return store.Reader;
    }
}
