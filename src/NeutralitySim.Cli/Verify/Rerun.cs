using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Cli.Verify;

/// <summary>Carries out runs once more, to be kept in the detail in which others were.</summary>
internal sealed class Rerun(
    Task<StartedEngine> engine,
    CancellationToken cancellation,
    Terminal terminal,
    Locale locale
)
{
    /// <summary>Runs that broke a law of the simulation.</summary>
    public List<RunFailure> Failures { get; } = [];

    /// <summary>Runs again what is stored, and nothing else; false where the user did not wait for it.</summary>
    /// <param name="experiment">The experiment with all its runs.</param>
    /// <param name="stored">Detail of the runs that are stored.</param>
    /// <param name="into">Where they are kept.</param>
    /// <exception cref="EngineException">The engine gave up.</exception>
    public bool Run(Experiment experiment, IReadOnlyDictionary<RunKey, RunDetail> stored, ResultsStore into)
    {
        var again = experiment with { Finished = experiment.Runs().Where(run => !stored.ContainsKey(run)).ToHashSet() };
        try
        {
            var started = engine.GetAwaiter().GetResult();
            using var running = started.Host;
            if (started.Remark is { } remark)
                terminal.Remark(remark);
            var scheduler = new Scheduler(started.Runner, started.Places(again));
            using var progress = new ProgressLine(again, terminal, locale);
            scheduler.Run(again, new Observer(this, stored, into, progress), cancellation).GetAwaiter().GetResult();
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch (RunnerException failure)
        {
            throw new EngineException(
                locale.With(CliTexts.EngineFailed, failure.Message, into.FinishedRuns().Count, stored.Count)
            );
        }

        return !cancellation.IsCancellationRequested;
    }

    private sealed class Observer(
        Rerun owner,
        IReadOnlyDictionary<RunKey, RunDetail> stored,
        ResultsStore into,
        ProgressLine progress
    ) : IExperimentObserver
    {
        public void MonthFinished(RunKey run, int month) => progress.Advance();

        public void RunFailed(RunFailure failure) => owner.Failures.Add(failure);

        public void RunFinished(RunResult result) => into.Append(result, stored[result.Key]);
    }
}
