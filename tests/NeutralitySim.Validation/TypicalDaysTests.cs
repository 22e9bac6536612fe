using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Validation;

/// <summary>Why typical days spread more between replications than every day simulated.</summary>
public class TypicalDaysTests
{
    private const int Replications = 60;

    // A month's busiest hours move with its weekdays' shocks: with one shock of 5 % by typical days, with the mean of 22 otherwise, which count as
    // 22·(1 − ρ)/(1 + ρ) independent ones. A ratio of deviations over 60 replications each is right to 13 % (one standard error); bounds are three.
    [Theory]
    [InlineData("0", 4.7)]
    [InlineData("50 %", 2.7)]
    public async Task A_typical_day_carries_one_shock_for_all_the_days_it_stands_for(
        string correlation,
        double expected
    )
    {
        double typical = await Spread("typical", "5 %", correlation);
        double full = await Spread("full", "5 %", correlation);
        Assert.InRange(typical, 0.05 * 0.72, 0.05 * 1.28);
        Assert.InRange(typical / full, expected * 0.6, expected * 1.4);
    }

    [Fact]
    public async Task Sessions_alone_are_many_and_spread_little_by_either() =>
        // A fifth of what one shock makes.
        Assert.InRange(Math.Max(await Spread("typical", "0", "0"), await Spread("full", "0", "0")), 0, 0.01);

    // Relative standard deviation over replications of the 95th percentile of the direct link, one month.
    private static async Task<double> Spread(string days, string shock, string correlation)
    {
        var loaded = ScenarioLoader.Load(
            Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps"),
            new ScenarioLoadOptions
            {
                Replications = Replications,
                Regimes = ["neutral"],
                Settings =
                [
                    ("calendar.days", days),
                    ("calendar.months", "1"),
                    ("demand.day-shock", shock),
                    ("demand.day-shock-correlation", correlation),
                    // A full link would cut what is to be measured.
                    ("isps.citynet.interconnects.direct.capacity", "1 Tbps"),
                ],
            }
        );
        Assert.Empty(loaded.Errors);
        var heard = new Heard();
        await new Scheduler(new InProcessRunner()).Run(loaded.Experiment!, heard, CancellationToken.None);
        var summary = SampleSummary.Of([.. heard.Values]);
        return summary.StandardDeviation / summary.Mean;
    }

    private sealed class Heard : IExperimentObserver
    {
        public List<double> Values { get; } = [];

        public void MonthFinished(RunKey run, int month) { }

        public void RunFailed(RunFailure failure) => Assert.Fail(failure.Message.English);

        public void RunFinished(RunResult result) =>
            Values.Add(
                result
                    .Indicators.Where(value =>
                        value.Indicator == Indicators.Percentile95.Id && value.Entity.Kind == EntityKind.Link
                    )
                    .Max(value => value.Value)
            );
    }
}
