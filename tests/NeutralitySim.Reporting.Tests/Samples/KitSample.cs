using System.Collections.Concurrent;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Kit;
using NeutralitySim.Results;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Reporting.Tests.Samples;

/// <summary>Kits of scenario files, in both languages; each file is run once.</summary>
internal static class KitSample
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<KitMaterial>>> Made = [];

    /// <summary>What a kit of a scenario is made of, in a language.</summary>
    public static async Task<KitMaterial> Material(string path, string language)
    {
        var material = await Made.GetOrAdd(path, new Lazy<Task<KitMaterial>>(() => Make(path))).Value;
        return material.In(language);
    }

    private static async Task<KitMaterial> Make(string path)
    {
        var workbench = ScenarioWorkbench.Open(path);
        Assert.Empty(workbench.Baseline.Errors);
        var store = ResultsStore.InMemory(workbench.Baseline.Experiment!.Description);
        var scheduler = new Scheduler(new InProcessRunner(1));
        await scheduler.Run(KitMaterial.Estimate(workbench), new Keeper(store), default);
        return KitMaterial.Of(workbench, store.Reader);
    }

    private sealed class Keeper(ResultsStore store) : IExperimentObserver
    {
        public void MonthFinished(RunKey run, int month) { }

        public void RunFailed(RunFailure failure) => Assert.Fail(failure.Message.English);

        public void RunFinished(RunResult result) => store.Append(result);
    }
}
