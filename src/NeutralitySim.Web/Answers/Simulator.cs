using System.Globalization;
using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Results;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>
/// Turns a question into results: reads the state, runs what no earlier answer has run, one run per place, and keeps the rest.
/// Thread-safe.
/// </summary>
/// <param name="options">Who does the runs, and limits.</param>
internal sealed class Simulator(WorkshopOptions options)
{
    // More than cores: regimes of one answer then share these and end together, where one left over would run alone.
    private readonly Turns _estimates = new(2 * options.Limits.Runs);
    private readonly Turns _exactRuns = new(options.Limits.Runs);

    // Somebody drags a lever and waits: no grain lies between.
    private readonly InProcessRunner _quick = new(options.Limits.Runs, options.Probe);
    private readonly KeptRuns _kept = new(options.Limits.KeptBytes);
    private int _started;
    private int _running;

    /// <summary>Runs begun since the start.</summary>
    public int Started => Volatile.Read(ref _started);

    /// <summary>Runs going on.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>The experiment of a question.</summary>
    /// <exception cref="FaultException">The state has errors, or asks for more than the page can simulate.</exception>
    public Plan Plan(Question question)
    {
        var loaded = question.Workbench.With(question.State, question.IsEstimate);
        if (!loaded.IsValid)
            throw new FaultException(Fault.State(StateErrors.Of(loaded.Errors)));
        long bytes = RunSize.Of(loaded.Experiment);
        if (bytes > options.Limits.AnswerBytes)
            throw new FaultException(Fault.TooBig(bytes, options.Limits.AnswerBytes));
        return new Plan(loaded.Experiment.Recorded(RecordingDetail.Quick), loaded.WorldHashes);
    }

    /// <summary>Runs an experiment as far as it has not been run, and gives all results.</summary>
    /// <param name="plan">What to run.</param>
    /// <param name="question">What it answers.</param>
    /// <param name="months">Told of months planned and finished; null where nobody looks.</param>
    /// <param name="cancellation">Stops runs between two months.</param>
    /// <exception cref="FaultException">A run could not go on.</exception>
    public async Task<ResultsReader> Run(Plan plan, Question question, Months? months, CancellationToken cancellation)
    {
        var experiment = plan.Experiment;
        months?.Plan(experiment.Description.Calendar.Months * experiment.Worlds.Count * experiment.Replications);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var runs = experiment.Runs().Select(key => Result(plan, key, question, months, stop.Token)).ToArray();
        try
        {
            await Task.WhenAll(runs);
        }
        catch
        {
            // The first that fails ends the others: nobody will look at them.
            await stop.CancelAsync();
            throw;
        }

        var store = ResultsStore.InMemory(experiment.Description);
        foreach (var run in runs)
            store.Append(await run);
        return store.Reader;
    }

    private async Task<RunResult> Result(
        Plan plan,
        RunKey key,
        Question question,
        Months? months,
        CancellationToken cancellation
    )
    {
        var experiment = plan.Experiment;
        var world = experiment.Worlds.First(w => w.Regime.Id == key.Regime);
        string name = string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.WorldHashes[key.Regime]}/{experiment.Seed}/{key.Replication}"
        );
        if (_kept.Find(name) is { } kept)
        {
            for (int epoch = 0; epoch < world.Calendar.Months; epoch++)
                months?.Finish();
            return kept with { Key = key };
        }

        using var place = await (question.IsEstimate ? _estimates : _exactRuns).Take(question.Browser, cancellation);
        Interlocked.Increment(ref _started);
        Interlocked.Increment(ref _running);
        try
        {
            var runner = question.IsEstimate ? _quick : options.Runner;
            var run = new OneRun(experiment, world, key, months);
            var result = await Task.Run(() => run.Carry(runner, cancellation), cancellation);
            _kept.Keep(name, result);
            return result;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private static FaultException Broken(RunFailure failure) =>
        new(new Fault(500, PageTexts.ErrorRun) { Told = failure.Message });

    /// <summary>One run of an experiment through a runner.</summary>
    private sealed class OneRun(Experiment experiment, World world, RunKey key, Months? months) : IExperimentObserver
    {
        private RunResult? _result;
        private RunFailure? _failure;

        public RunResult Carry(IExperimentRunner runner, CancellationToken cancellation)
        {
            var others = Enumerable
                .Range(0, experiment.Replications)
                .Where(replication => replication != key.Replication)
                .Select(replication => new RunKey(key.Regime, replication));
            runner.Run(experiment with { Worlds = [world], Finished = others.ToHashSet() }, this, cancellation);
            cancellation.ThrowIfCancellationRequested();
            if (_failure is { } failure)
                throw Broken(failure);
            return _result ?? throw new InvalidOperationException($"The runner gave no result of {key}.");
        }

        public void EpochFinished(RunKey run, int epoch) => months?.Finish();

        public void RunFailed(RunFailure failure) => _failure = failure;

        public void RunFinished(RunResult result) => _result = result;
    }
}
