using System.Globalization;
using System.Runtime.CompilerServices;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting;
using NeutralitySim.Results;
using NeutralitySim.Results.Views;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>
/// Turns a question into results: reads the state, runs what no earlier answer has run, and keeps the rest.
/// Thread-safe.
/// </summary>
/// <param name="options">Who does the runs, and limits.</param>
/// <param name="precedence">What exact runs give way to.</param>
internal sealed class Simulator(WorkshopOptions options, Precedence precedence)
{
    // Somebody drags a lever and waits: no grain lies between. More places than cores: regimes of one answer then share these and
    // end together, where one left over would run alone.
    private readonly Scheduler _estimates = new(
        new InProcessRunner(options.Limits.Runs, options.Probe),
        2 * options.Limits.Runs,
        options.Probe
    );

    // Of one address one after the other: side by side, all would be late.
    private readonly Scheduler _exactRuns = new(
        new YieldingRunner(options.Runner, precedence),
        options.Limits.Runs,
        options.Probe,
        experiments: options.Limits.ExactAnswers
    );
    private readonly KeptRuns _kept = new(options.Limits.KeptBytes);

    /// <summary>Runs begun since the start.</summary>
    public int Started => _estimates.Started + _exactRuns.Started;

    /// <summary>Runs going on.</summary>
    public int Running => _estimates.Running + _exactRuns.Running;

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
    public async Task<Outcome> Run(Plan plan, Question question, Months? months, CancellationToken cancellation)
    {
        var experiment = plan.Experiment;
        months?.Plan(experiment.Description.Calendar.Months * experiment.Worlds.Count * experiment.Replications);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var answer = new Gathering(plan, _kept, months, stop);
        var scheduler = question.IsEstimate ? _estimates : _exactRuns;
        await scheduler.Run(answer.Missing(), answer, stop.Token, question.Party);
        if (answer.Failure is { } failure)
            throw new FaultException(new Fault(500, PageTexts.ErrorRun, failure.Message));
        cancellation.ThrowIfCancellationRequested();
        return answer.Outcome();
    }

    /// <summary>Which rule does it: differences of a plan's regimes taken apart, from one replication as soon as that is there, then from a few.</summary>
    /// <param name="plan">What has been run.</param>
    /// <param name="results">What came of it.</param>
    /// <param name="question">What it answers.</param>
    /// <param name="cancellation">Stops runs between two months.</param>
    public async IAsyncEnumerable<IReadOnlyList<RuleDifference>> WhichRule(
        Plan plan,
        ReportContext results,
        Question question,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        if (RulePlan.Of(plan.Experiment, question.AllMixtures) is not { } rules)
            yield break;
        var runs = results.WhatIsKnownOf(rules);
        foreach (int replications in new[] { 1, rules.Experiment.Replications }.Distinct())
        {
            var experiment = rules.Experiment with
            {
                Replications = replications,
                Finished = runs.Finished.ToHashSet(),
            };
            await _exactRuns.Run(experiment, runs, cancellation, question.Party);
            cancellation.ThrowIfCancellationRequested();
            yield return RuleDifferences.Of(rules, runs);
        }
    }

    /// <summary>The results of a plan's runs: those kept from earlier answers, and those that come in.</summary>
    private sealed class Gathering(Plan plan, KeptRuns kept, Months? months, CancellationTokenSource stop)
        : IExperimentObserver
    {
        private readonly Dictionary<RunKey, RunResult> _results = [];

        public RunFailure? Failure { get; private set; }

        /// <summary>What no earlier answer has run.</summary>
        public Experiment Missing()
        {
            foreach (var run in plan.Experiment.Runs())
                if (kept.Find(NameOf(run)) is { } result)
                {
                    _results.Add(run, result with { Key = run });
                    for (int month = 0; month < plan.Experiment.Description.Calendar.Months; month++)
                        months?.Finish();
                }

            return plan.Experiment with
            {
                Finished = _results.Keys.ToHashSet(),
            };
        }

        public void MonthFinished(RunKey run, int month) => months?.Finish();

        public void RunFinished(RunResult result)
        {
            _results.Add(result.Key, result);
            kept.Keep(NameOf(result.Key), result);
        }

        // The first that fails ends the others: nobody will look at them.
        public void RunFailed(RunFailure failure)
        {
            Failure ??= failure;
            stop.Cancel();
        }

        public Outcome Outcome()
        {
            var store = ResultsStore.InMemory(plan.Experiment.Description);
            foreach (var run in plan.Experiment.Runs())
                store.Append(_results[run]);
            return new Outcome(store.Reader, _results.Values.Sum(RunSize.Of));
        }

        private string NameOf(RunKey run) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{plan.WorldHashes[run.Regime]}/{plan.Experiment.Seed}/{run.Replication}"
            );
    }
}
