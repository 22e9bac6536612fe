using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies;
using NeutralitySim.Web.Hosting;

namespace NeutralitySim.Web.Answers;

/// <summary>
/// How sure the answers of states are: by the study that lies beside a scenario, or by one that a reader asked for. One is made at a time, on all
/// cores but one and giving way to estimates; the last are kept. Thread-safe.
/// </summary>
/// <param name="shelf">Knows the studies beside the scenarios.</param>
/// <param name="precedence">Knows of the estimates.</param>
/// <param name="limits">Limits.</param>
internal sealed class PageStudies(ScenarioShelf shelf, Precedence precedence, WorkshopLimits limits) : IDisposable
{
    private const int MostKept = 32;
    private const int MostWaiting = 8;

    // Runs of so many studies that were begun are remembered, ended or not: one that was stopped goes on where it was, and nobody fills memory by stopping.
    private const int StudiesRemembered = 8;

    // A verdict asks neither for the screening nor for the parts of variance.
    private static readonly StudyPlan Plan = new() { Paths = 0, Rows = 0 };

    private readonly Scheduler _scheduler = new(
        new YieldingRunner(new InProcessRunner(limits.Runs), precedence),
        Math.Max(1, limits.Runs - 1)
    );
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _lock = new();
    private readonly LinkedList<(ScenarioState State, StudyDocument Study)> _kept = [];
    private RunMemory _memory = new(null);
    private int _remembered;
    private int _waiting;

    /// <summary>The study of a state; null where there is none yet.</summary>
    public StudyDocument? Find(ScenarioWorkbench workbench, ScenarioState state)
    {
        if (Question.IsAsWritten(workbench, state) && shelf.StudyOf(workbench) is { } beside)
            return beside;
        var key = KeyOf(workbench, state);
        lock (_lock)
            return _kept.FirstOrDefault(kept => kept.State == key).Study;
    }

    /// <summary>Makes the study of a state unless it is there.</summary>
    /// <param name="question">The state.</param>
    /// <param name="observer">Told of progress, never twice at once.</param>
    /// <param name="cancellation">Stops it between two months; finished runs are remembered.</param>
    /// <exception cref="FaultException">Too many wait already.</exception>
    public async Task Make(Question question, IStudyObserver observer, CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > MostWaiting)
                throw new FaultException(Fault.Busy);
            await _turn.WaitAsync(cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        try
        {
            if (Find(question.Workbench, question.State) is not null)
                return;
            if (_remembered == StudiesRemembered)
            {
                _memory.Dispose();
                (_memory, _remembered) = (new RunMemory(null), 0);
            }

            _remembered++;
            var study = new SensitivityStudy(Alone(question), _scheduler, _memory, Plan, observer);
            Keep(KeyOf(question.Workbench, question.State), await study.Run(cancellation));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _memory.Dispose();
        _turn.Dispose();
    }

    private void Keep(ScenarioState state, StudyDocument study)
    {
        lock (_lock)
        {
            _kept.AddFirst((state, study));
            if (_kept.Count > MostKept)
                _kept.RemoveLast();
        }
    }

    // A scenario of its own, whose ranges are about what has been moved.
    private static ScenarioWorkbench Alone(Question question)
    {
        if (Question.IsAsWritten(question.Workbench, question.State))
            return question.Workbench;
        var folder = Directory.CreateTempSubdirectory("neutralitysim-");
        try
        {
            string path = Path.Combine(folder.FullName, question.Workbench.Id + ".json");
            File.WriteAllBytes(path, question.Workbench.Json(question.State)!);
            return ScenarioWorkbench.Open(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ScenarioState KeyOf(ScenarioWorkbench workbench, ScenarioState state) =>
        Question.IsAsWritten(workbench, state)
            ? new ScenarioState { Scenario = workbench.Id }
            : state with
            {
                EngineVersion = ScenarioState.CurrentEngine,
            };
}
