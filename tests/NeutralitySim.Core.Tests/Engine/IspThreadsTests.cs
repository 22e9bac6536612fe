using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Tests.Shared;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Engine;

public class IspThreadsTests
{
    [Fact]
    public void A_single_run_is_the_same_whether_its_isps_take_turns_or_share_the_cores()
    {
        var world = Simple with { Isps = [.. "abcde".Select(id => OneIsp with { Id = id.ToString() })] };
        var experiment = new Experiment(null!, [world], 5, 1);
        var alone = Run(new InProcessRunner(1), experiment).Result!;
        var shared = Run(new InProcessRunner(4), experiment).Result!;
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
        string message = Run(new InProcessRunner(1), experiment).Failure!.Message;
        for (int repeat = 0; repeat < 20; repeat++)
            Assert.Equal(message, Run(new InProcessRunner(4), experiment).Failure!.Message);
    }

    private static Collector Run(InProcessRunner runner, Experiment experiment)
    {
        var collector = new Collector();
        runner.Run(experiment, collector, CancellationToken.None);
        return collector;
    }

    private sealed class Collector : IExperimentObserver
    {
        public RunResult? Result { get; private set; }

        public RunFailure? Failure { get; private set; }

        public void EpochFinished(RunKey run, int epoch) { }

        public void RunFinished(RunResult result) => Result = result;

        public void RunFailed(RunFailure failure) => Failure = failure;
    }
}
