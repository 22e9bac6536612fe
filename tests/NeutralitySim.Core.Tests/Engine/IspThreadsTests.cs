using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Engine;

public class IspThreadsTests
{
    [Fact]
    public void A_single_run_is_the_same_whether_its_isps_take_turns_or_share_the_cores()
    {
        var world = Simple with { Isps = [.. "abcde".Select(id => OneIsp with { Id = id.ToString() })] };
        var experiment = new Experiment(null!, [world], 5, 1);
        var alone = RunCollector.Run(new InProcessRunner(1), experiment).Results.Values.Single();
        var shared = RunCollector.Run(new InProcessRunner(4), experiment).Results.Values.Single();
        Assert.Equal(alone.Indicators, shared.Indicators);
        Assert.Equal(alone.Series, shared.Series);
        Assert.Equal(alone.Ledger, shared.Ledger);
        Assert.Equal(alone.Emissions, shared.Emissions);
    }

    [Fact]
    public void Of_several_isps_that_fail_the_first_is_named()
    {
        var broken = OneIsp with { Cohorts = [OneIsp.Cohorts[0] with { Lines = double.NaN }] };
        var world = Simple with { Isps = [OneIsp, broken with { Id = "b" }, broken with { Id = "c" }] };
        var experiment = new Experiment(null!, [world], 5, 1);
        var message = RunCollector.Run(new InProcessRunner(1), experiment).Failures.Single().Message;
        for (int repeat = 0; repeat < 20; repeat++)
            Assert.Equal(message, RunCollector.Run(new InProcessRunner(4), experiment).Failures.Single().Message);
    }
}
