using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Results;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Benchmarks;

/// <summary>Answers moves of a scenario's first lever with a scale, as the live page does while it is dragged.</summary>
internal sealed class AnswerWorkload : IExperimentObserver
{
    private readonly ScenarioWorkbench _workbench;
    private readonly Lever _lever;
    private readonly ReportContext _baseline;
    private readonly List<RunResult> _runs = [];
    private readonly long[] _marks = new long[Phases + 1];

    public AnswerWorkload(string path)
    {
        _workbench = ScenarioWorkbench.Open(path);
        _lever = _workbench.Levers.First(lever => lever.Scale is not null);
        _baseline = new ReportContext(Store(Simulate(StateAt(_lever.Baseline))).Reader, "en");
    }

    /// <summary>Load, simulate, store, figures.</summary>
    public static int Phases => 4;

    /// <summary>One answer; milliseconds of each phase.</summary>
    public double[] Answer(int move)
    {
        var scale = _lever.Scale!;
        double place = scale.Minimum + (scale.Maximum - scale.Minimum) * (1 + move % 8) / 9;
        double value = Math.Round((place - scale.Minimum) / scale.Step) * scale.Step + scale.Minimum;
        _marks[0] = Stopwatch.GetTimestamp();
        var experiment = Simulate(StateAt(value.ToString("0.######", CultureInfo.InvariantCulture)));
        using var store = Store(experiment);
        Draw(store);
        return
        [
            .. Enumerable
                .Range(0, Phases)
                .Select(phase => Stopwatch.GetElapsedTime(_marks[phase], _marks[phase + 1]).TotalMilliseconds),
        ];
    }

    public void MonthFinished(RunKey run, int month) { }

    public void RunFinished(RunResult result) => _runs.Add(result);

    public void RunFailed(RunFailure failure) => throw new InvalidOperationException(failure.Message.English);

    private ScenarioState StateAt(string value) =>
        new()
        {
            Scenario = _workbench.Id,
            Levers = new Dictionary<string, string> { [_lever.Id] = value },
        };

    private Experiment Simulate(ScenarioState state)
    {
        var loaded = _workbench.With(state, estimate: true);
        var experiment =
            loaded.Experiment?.Recorded(RecordingDetail.Quick)
            ?? throw new InvalidOperationException(string.Join('\n', loaded.Errors));
        _marks[1] = Stopwatch.GetTimestamp();
        _runs.Clear();
        new Scheduler(new InProcessRunner()).Run(experiment, this, CancellationToken.None).GetAwaiter().GetResult();
        _marks[2] = Stopwatch.GetTimestamp();
        return experiment;
    }

    private ResultsStore Store(Experiment experiment)
    {
        var store = ResultsStore.InMemory(experiment.Description);
        foreach (var run in _runs)
            store.Append(run);
        _marks[3] = Stopwatch.GetTimestamp();
        return store;
    }

    private void Draw(ResultsStore store)
    {
        var now = new ReportContext(store.Reader, "en");
        _ = LiveHeadline.Of(now, _baseline);
        foreach (var figure in LiveFigures.Make(now, _baseline))
            _ = JsonSerializer.Serialize(FigureJson.Of(figure));
        _marks[4] = Stopwatch.GetTimestamp();
    }
}
