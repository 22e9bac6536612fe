using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results;
using NeutralitySim.Results.Detail;
using NeutralitySim.Scenarios;

namespace NeutralitySim.EndToEnd;

/// <summary>Writes the results of a folder again as somebody might who knows how they are stored.</summary>
internal sealed class AlteredResults : IExperimentObserver
{
    private readonly List<RunResult> _runs = [];

    /// <summary>Runs the folder's scenario and stores what is made of its runs, under what is made of its description.</summary>
    public static void Write(
        string folder,
        Func<RunResult, RunResult> alter,
        Func<ExperimentDescription, ExperimentDescription>? describe = null
    )
    {
        ExperimentDescription stored;
        using (var reader = ResultsReader.Open(folder))
            stored = reader.Description;
        var experiment = ScenarioLoader
            .LoadKept(File.ReadAllText(Path.Combine(folder, ScenarioLoader.KeptFile)), stored.Id)
            .Experiment!;
        var again = new AlteredResults();
        new Scheduler(new InProcessRunner()).Run(experiment, again, CancellationToken.None).GetAwaiter().GetResult();
        using var store = ResultsStore.Create(
            folder,
            describe?.Invoke(stored) ?? stored,
            keepFinished: false,
            DetailPlan.Full
        );
        foreach (var run in again._runs)
            store.Append(alter(run));
    }

    public void MonthFinished(RunKey run, int month) { }

    public void RunFailed(RunFailure failure) => throw new InvalidOperationException(failure.Message.English);

    public void RunFinished(RunResult result) => _runs.Add(result);
}
