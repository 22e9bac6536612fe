using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Validation;

/// <summary>Which rule does it: differences of regimes taken apart by the groups of rules in which they differ.</summary>
public sealed class RuleTests
{
    /// <summary>Quality by fee and duty to build as an independent computation shares it out, to its four digits.</summary>
    [Theory]
    [InlineData(0, 0.000, -0.317, -0.316, 0.0005, -0.3165, RuleReading.Nothing, RuleReading.ByItself)]
    [InlineData(0, 0, 0, -1, -0.5, -0.5, RuleReading.OnlyTogether, RuleReading.OnlyTogether)]
    [InlineData(0, -1, -1, -1, -0.5, -0.5, RuleReading.EitherSuffices, RuleReading.EitherSuffices)]
    public void Rules_that_work_alone_together_or_either_are_told_apart(
        double neither,
        double fee,
        double duty,
        double both,
        double feeShare,
        double dutyShare,
        RuleReading feeReading,
        RuleReading dutyReading
    )
    {
        var plan = Plan(Tolled(1, 0.7))!;
        double[] values = [neither, fee, duty, both];
        var runs = new RuleRuns();
        var between = plan.Regimes["tolled"];
        Assert.Equal([RuleGroup.Fee, RuleGroup.DutyToBuild], between.Groups);
        foreach (int mixture in between.Numbers(inFull: true))
            for (int replication = 0; replication < plan.Experiment.Replications; replication++)
                runs.RunFinished(Speed(new RunKey(between.IdOf(mixture), replication), values[mixture]));

        var told = Assert.Single(RuleDifferences.Of(plan, runs));
        Assert.Equal(both - neither, told.Difference.Mean, 1e-12);
        Assert.Equal([feeShare, dutyShare], told.Effects.Select(e => e.Share!.Value.Mean), Within(1e-12));
        Assert.Equal([fee - neither, duty - neither], told.Effects.Select(e => e.Alone.Mean), Within(1e-12));
        Assert.Equal([both - duty, both - fee], told.Effects.Select(e => e.Last.Mean), Within(1e-12));
        Assert.Equal([feeReading, dutyReading], told.Effects.Select(told.Reading));
    }

    [Fact]
    public void Beyond_three_groups_each_is_taken_alone_and_last_unless_all_mixtures_are_asked_for()
    {
        var regime = Tolled(1, 0.7) with { PriorityWeight = 2, Caches = new CacheRule(CachePermission.Forbidden, 0) };
        var few = Plan(regime)!;
        Assert.Equal(4, few.Regimes["tolled"].Groups.Count);
        Assert.Equal(2 + 2 * 4, few.Experiment.Worlds.Count);
        Assert.Equal(16, Plan(regime, inFull: true)!.Experiment.Worlds.Count);

        var runs = new RuleRuns();
        foreach (var run in few.Experiment.Runs())
            runs.RunFinished(Speed(run, run.Regime.Length));
        Assert.All(Assert.Single(RuleDifferences.Of(few, runs)).Effects, effect => Assert.Null(effect.Share));
    }

    /// <summary>Where capacity needs no deal, a fee that is bargained is none; where it needs one, all is as the regime has it.</summary>
    [Fact]
    public void A_bargained_fee_without_deals_is_no_fee()
    {
        var bargained = Neutral.Regime with
        {
            Id = "bargained",
            PeeringFee = new Fee(FeeBasis.Percentile95, 1),
            Bargaining = new Bargaining(0.5, 0, 12),
            Upgrade = Neutral.Regime.Upgrade with { NeedsDeal = true },
        };
        var neutral = Neutral;
        var between = new RuleMixtures(neutral, neutral with { Regime = bargained });
        Assert.Equal([RuleGroup.Fee, RuleGroup.DutyToBuild], between.Groups);
        var feeAlone = between.Of(1).Regime;
        Assert.Equal((Fee.None, null), (feeAlone.PeeringFee, feeAlone.Bargaining));
        Assert.Equal(bargained, between.Of(3).Regime with { Id = "bargained", Name = bargained.Name });
    }

    /// <summary>Overrides of rules are rules; of anything else they are a group of their own. A list that is the same is no difference.</summary>
    [Theory]
    [InlineData("france-2019", "paid-peering", RuleGroup.Fee, RuleGroup.DutyToBuild, RuleGroup.Caches)]
    [InlineData("france-2019", "tolled", RuleGroup.Fee, RuleGroup.DutyToBuild)]
    [InlineData("korea-2016", "tolled", RuleGroup.Fee, RuleGroup.DutyToBuild, RuleGroup.Other)]
    [InlineData("france-2019", "neutral")]
    public void Groups_are_those_in_which_regimes_differ(string scenario, string regime, params RuleGroup[] groups)
    {
        var worlds = Shipped.Load(scenario).Worlds;
        Assert.Equal(groups, new RuleMixtures(worlds[0], worlds.Single(w => w.Regime.Id == regime)).Groups);
    }

    /// <summary>What viewers lose by full links of 2013 is the missing duty to build, not the fee; of a toll it is the fee alone.</summary>
    [Trait("Speed", "Slow")]
    [Fact]
    public async Task In_2014_quality_is_lost_for_want_of_a_duty_to_build_and_not_by_the_fee()
    {
        var plan = RulePlan.Of(Shipped.Load("us-2014"), inFull: false)!;
        var runs = new RuleRuns();
        var experiment = plan.Experiment with { Replications = 2 };
        await new Scheduler(new InProcessRunner(2)).Run(experiment, runs, CancellationToken.None);
        var differences = RuleDifferences.Of(plan, runs);
        Assert.Equal(0, runs.Failed);

        RuleDifference Of(string regime) =>
            differences.Single(d => d.Regime == regime && d.Indicator == "experienced-speed");
        double Share(string regime, RuleGroup group) =>
            Of(regime).Effects.Single(e => e.Group == group).Share!.Value.Mean;
        Assert.True(Of("paid-peering").Difference.Mean < -0.2);
        Assert.InRange(Share("paid-peering", RuleGroup.DutyToBuild) / Of("paid-peering").Difference.Mean, 0.95, 1.05);
        Assert.InRange(Share("tolled", RuleGroup.Fee) / Of("tolled").Difference.Mean, 0.95, 1.05);
        Assert.All(
            differences,
            d =>
                Assert.Equal(
                    d.Difference.Mean,
                    d.Effects.Sum(e => e.Share!.Value.Mean),
                    1e-9 * Math.Max(1, d.Effects.Max(e => Math.Abs(e.Alone.Mean)))
                )
        );
    }

    private static World Neutral => Shipped.Load("first-steps").Worlds[0];

    private static Regime Tolled(double price, double threshold) =>
        Neutral.Regime with
        {
            Id = "tolled",
            Toll = new Toll(new Fee(FeeBasis.Percentile95, price), 0, false, true, true),
            Upgrade = Neutral.Regime.Upgrade with { UtilisationThreshold = threshold },
        };

    private static RulePlan? Plan(Regime regime, bool inFull = false)
    {
        var experiment = Shipped.Load("first-steps");
        World[] worlds = [experiment.Worlds[0], experiment.Worlds[0] with { Regime = regime }];
        return RulePlan.Of(experiment with { Worlds = worlds, Replications = 2 }, inFull);
    }

    private static RunResult Speed(RunKey run, double value) =>
        new()
        {
            Key = run,
            Indicators = [new(Indicators.ExperiencedSpeed.Id, Entity.All, value)],
            Series = [],
            Hourly = [],
            Ledger = [],
            Emissions = [],
            Events = [],
        };

    private static IEqualityComparer<double> Within(double tolerance) =>
        EqualityComparer<double>.Create((a, b) => Math.Abs(a - b) <= tolerance, _ => 0);
}
