using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies.Calibrations;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Studies.Tests;

/// <summary>Fits whose answer is known.</summary>
public class CalibrationTests
{
    private const string Direct = "isps.citynet.interconnects.direct.capacity";
    private const string Sessions = "content-providers.streamly.sessions";
    private static readonly Entity Pair = new(EntityKind.IspProvider, "citynet/streamly");
    private static readonly Entity Link = new(EntityKind.Link, "citynet/direct");

    [Fact]
    public void A_value_is_found_again_from_the_months_that_were_simulated_with_it()
    {
        var result = Fit([Direct], Simulated(new() { [Direct] = "33 Gbps" }), "neutral");
        Assert.Equal(33, Number(result.Values[0].After), 0.1);
        Assert.True(result.ErrorBefore > 0.05);
        Assert.True(result.ErrorAfter < 0.001);
        Assert.True(result.HeldOutAfter < 0.01);
        Assert.InRange(33, Number(result.Values[0].Low), Number(result.Values[0].High));
        Assert.False(result.Values[0].HoldsBefore);
    }

    [Fact]
    public void Two_values_are_found_again_together()
    {
        var result = Fit(
            [Direct, Sessions],
            Simulated(new() { [Direct] = "35 Gbps", [Sessions] = "1.3 /day" }),
            "neutral"
        );
        Assert.Equal(35, Number(result.Values[0].After), 0.35);
        Assert.Equal(1.3, Number(result.Values[1].After), 0.013);
        Assert.True(result.ErrorAfter < 0.005);
    }

    [Fact]
    public void What_nothing_depends_on_is_open_on_both_sides()
    {
        var result = Fit(["isps.citynet.upgrade-cost"], Simulated([]), "neutral");
        Assert.True(result.Values[0].IsOpenBelow && result.Values[0].IsOpenAbove);
        Assert.Equal("1 EUR/Mbps", result.Values[0].After);
    }

    [Theory]
    [InlineData("isps.citynet.speed")]
    [InlineData("isps.citynet.name")]
    [InlineData("regimes.neutral.toll.price")]
    public void What_is_no_number_of_the_scenario_cannot_be_fitted(string path)
    {
        Assert.Null(FitRange.Of(path, FirstSteps("neutral"), out var fault));
        Assert.Contains(path, fault!.English, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Speed", "Slow")]
    [InlineData("comcast")]
    [InlineData("att-u-verse")]
    [InlineData("time-warner")]
    public void The_transit_of_2014_is_fitted_to_what_the_scenario_has(string isp)
    {
        var scenario = Open("us-2014", "paid-peering");
        var observed = scenario
            .Baseline.Experiment!.Description.Observations.Where(o => o.Entity.Id == $"{isp}/netflix")
            .ToList();
        var result = Fit(scenario, [$"isps.{isp}.interconnects.transit.capacity"], observed, "paid-peering", 4);
        Assert.True(result.ErrorAfter <= result.ErrorBefore);
        Assert.True(
            result.Values[0].HoldsBefore,
            $"{result.Values[0]}, error {result.ErrorBefore} and {result.ErrorAfter}"
        );
    }

    private static ScenarioWorkbench Open(string scenario, string regime) =>
        ScenarioWorkbench.Open(
            Path.Combine(Golden.RepositoryRoot, "scenarios", scenario),
            new() { Regimes = [regime] }
        );

    private static ScenarioWorkbench FirstSteps(string regime) => Open("first-steps", regime);

    private static double Number(string text) => double.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);

    // Speed by month and the load of the link in every other one; the last three months are held out.
    private static List<Observation> Simulated(Dictionary<string, string> settings)
    {
        var scenario = FirstSteps("neutral");
        var experiment = scenario
            .With(new ScenarioState { Scenario = scenario.Id, Assumptions = settings }, estimate: false)
            .Experiment!;
        var runs = Enumerable
            .Range(0, 2)
            .Select(replication =>
                new InProcessRunner()
                    .Run(experiment.Worlds[0], new("neutral", replication), experiment.Seed, _ => { }, default)
                    .GetAwaiter()
                    .GetResult()
            )
            .ToList();
        return
        [
            .. runs[0]
                .Series.Where(point =>
                    point.Indicator == "speed-index" && point.Entity == Pair
                    || point.Indicator == "p95" && point.Entity == Link && point.Month % 2 == 0
                )
                .Select(point => new Observation(
                    point.Indicator,
                    point.Entity,
                    point.Month,
                    runs.Average(run => run.Series.Single(p => Same(p, point)).Value),
                    point.Month < 9,
                    "simulated"
                )),
        ];
    }

    private static bool Same(SeriesPoint one, SeriesPoint other) =>
        (one.Indicator, one.Entity, one.Month) == (other.Indicator, other.Entity, other.Month);

    private static CalibrationResult Fit(string[] paths, IReadOnlyList<Observation> observed, string regime) =>
        Fit(FirstSteps(regime), paths, observed, regime, 2);

    private static CalibrationResult Fit(
        ScenarioWorkbench scenario,
        string[] paths,
        IReadOnlyList<Observation> observed,
        string regime,
        int replications
    )
    {
        using var memory = new RunMemory(null);
        var plan = new CalibrationPlan(
            [.. paths.Select(path => FitRange.Of(path, scenario, out _)!)],
            observed,
            regime,
            replications
        );
        return new Calibration(scenario, new Scheduler(new InProcessRunner()), memory, plan).Run(default);
    }
}
