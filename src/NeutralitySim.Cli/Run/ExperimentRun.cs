using NeutralitySim.Cli.Run.Printing;
using NeutralitySim.Cli.Sealing;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Studies;
using NeutralitySim.Results.Views;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli.Run;

/// <summary>Simulates an experiment into a folder, writes all its files there and prints the comparison.</summary>
internal sealed class ExperimentRun(
    ScenarioLoadResult scenario,
    Task<StartedEngine> engine,
    IEngineProbe? probe,
    Interruption interruption,
    string rules,
    RunExtent extent,
    ReportForm form,
    StudyDocument? study,
    RunPrecision? precision,
    Terminal terminal,
    Locale locale
)
{
    private const int MostFailuresTold = 5;
    private readonly Experiment _experiment = scenario.Experiment!;
    private int _runs = scenario.Experiment!.Runs().Count();
    private readonly List<RunFailure> _failures = [];
    private IReadOnlyList<SourceFile> _sources = [];
    private bool? _isShown;

    public int Execute(string path, bool resume, string format)
    {
        using var folder = OutputFolder.Take(path, locale);
        if (folder is null || Store(path, resume) is not { } opened)
            return ExitCodes.Usage;
        using var store = opened;
        try
        {
            // Before anything else: whatever ends this run, no other's files stand beside its results.
            if (store.FinishedRuns().Count == 0)
                OutputFiles.Clear(path);
            OutputFiles.Keep(scenario, path);
            // As they were read, not as they may be when a long run ends.
            _sources = SourceFile.AllOf(path, scenario.Files);
            return Execute(store, path, format);
        }
        catch (Exception failure) when (Failures.OfFiles(failure) is { } fault and not EngineException)
        {
            Tell(fault, store, path);
            return ExitCodes.Usage;
        }
    }

    // Null where the folder holds what must not be touched.
    private ResultsStore? Store(string path, bool resume)
    {
        try
        {
            if (!resume || ResultsStore.CanContinue(path, _experiment.Description))
                return ResultsStore.Create(path, _experiment.Description, resume, extent.Plan);
            Console.Error.WriteLine(locale.With(CliTexts.NotResumable, path));
        }
        catch (ResultsException failure)
        {
            Console.Error.WriteLine(locale[failure.Text]);
            Console.Error.WriteLine(locale[CliTexts.Untouched]);
        }

        return null;
    }

    private int Execute(ResultsStore store, string path, string format)
    {
        store.Reader.Study = study;
        Simulate(store, path, format);
        int finished = store.FinishedRuns().Count;
        // A scenario without results would look as if it had some.
        if (finished == 0)
            OutputFiles.Clear(path);
        if (finished == 0 && _failures.Count > 0)
            return TellFailures();
        if (finished == 0)
        {
            Console.Error.WriteLine(locale[CliTexts.NothingFinished]);
            return ExitCodes.Cancelled;
        }

        terminal.Remark(locale[CliTexts.Writing]);
        if (!File.Exists(store.FilePath))
            throw new DirectoryNotFoundException();
        var written = OutputFiles.Write(store.Reader, path, locale.Language, extent, form.Pictures);
        Show(store.Reader, path, format);
        terminal.Remark(locale.With(CliTexts.Report, Path.Combine(path, "report.html")));
        if (form.WithPdf && Printed(path) is { } pdf)
            written = [.. written, pdf];
        ManifestFile.Write(ResultsManifest.Of(store.Reader, path, written, _sources), path);
        if (_failures.Count > 0)
            return TellFailures();
        if (finished < _runs)
        {
            Console.Error.WriteLine(locale.With(CliTexts.Interrupted, finished, _runs));
            return ExitCodes.Cancelled;
        }

        return _isShown == true ? ExitCodes.Ok : ExitCodes.Usage;
    }

    // Null where it could not be made, which is told.
    private string? Printed(string path)
    {
        if (PrintedReport.Write(path) is { } trouble)
        {
            Console.Error.WriteLine(locale[trouble]);
            return null;
        }

        string file = Path.Combine(path, PrintedReport.File);
        terminal.Remark(locale.With(CliTexts.Report, file));
        return file;
    }

    private void Tell(Exception fault, ResultsStore store, string path)
    {
        if (!File.Exists(store.FilePath))
        {
            Console.Error.WriteLine(locale.With(CliTexts.Vanished, path));
            return;
        }

        Console.Error.WriteLine(
            fault is ResultsException { Text: var text }
                ? locale[text]
                : locale.With(CliTexts.NotWritten, path, FileFaults.Told(fault))
        );
        Console.Error.WriteLine(locale[CliTexts.RestByResume]);
    }

    private void Simulate(ResultsStore store, string path, string format)
    {
        terminal.Remark(
            locale.With(
                CliTexts.Plan,
                _experiment.Description.Id,
                _experiment.Worlds.Count,
                _experiment.Replications,
                _experiment.Description.Calendar.Months,
                _experiment.Seed
            )
        );
        var finished = store.FinishedRuns().ToHashSet();
        if (finished.Count > 0)
            terminal.Remark(locale.With(CliTexts.Kept, finished.Count, _runs));
        var remaining = _experiment with { Finished = finished };
        // Later, while files are written, Ctrl-C ends the process at once: nothing is lost then.
        using var listening = interruption;
        if (WaitForEngine() is not { } started)
            return;
        using var running = started.Host;
        if (started.Remark is { } remark)
            terminal.Remark(remark);
        try
        {
            var scheduler = new Scheduler(started.Runner, started.Places(_experiment), probe);
            void Run(Experiment runs, IExperimentObserver observer) =>
                scheduler.Run(runs, observer, interruption.Token).GetAwaiter().GetResult();
            using (var progress = new ProgressLine(remaining, terminal, locale))
                Run(remaining, new StoringObserver(store, progress, _failures));
            AddUntilPrecise(store, Run);
            if (interruption.Token.IsCancellationRequested)
                return;
            // What was asked first; the files, and which rule does it, while it is read.
            if (!ComparisonPrinter.IsOfFile(format) && store.FinishedRuns().Count > 0)
                Show(store.Reader, path, format);
            store.Reader.RuleDifferences = WhichRule(store.Reader, Run);
        }
        catch (RunnerException failure)
        {
            var message = failure.IsGone ? CliTexts.ClusterGone : CliTexts.EngineFailed;
            throw new EngineException(locale.With(message, failure.Message, store.FinishedRuns().Count, _runs));
        }
    }

    private void AddUntilPrecise(ResultsStore store, Action<Experiment, IExperimentObserver> run)
    {
        int replications = _experiment.Replications;
        while (precision is not null && !interruption.Token.IsCancellationRequested && _failures.Count == 0)
        {
            int needed = precision.Needed(store.Reader, replications);
            if (needed == replications)
                break;
            var more = _experiment with { Replications = needed, Finished = store.FinishedRuns().ToHashSet() };
            terminal.Remark(locale.With(CliTexts.MoreReplications, replications, needed));
            (replications, _runs) = (needed, more.Worlds.Count * needed);
            using var progress = new ProgressLine(more, terminal, locale);
            run(more, new StoringObserver(store, progress, _failures));
        }

        if (precision?.Missed(store.Reader) is { Count: > 0 } missed && !interruption.Token.IsCancellationRequested)
            Console.Error.WriteLine(
                locale.With(
                    CliTexts.NotPrecise,
                    replications,
                    string.Join(", ", missed.Select(id => locale[Indicators.Find(id)!.Name]))
                )
            );
    }

    // After the results, which stand whatever becomes of this.
    private IReadOnlyList<RuleDifference> WhichRule(ResultsReader results, Action<Experiment, IExperimentObserver> run)
    {
        if (rules == RuleScopes.None || RulePlan.Of(_experiment, rules == RuleScopes.Full) is not { } plan)
            return [];
        var runs = RuleDifferences.Known(plan, results);
        var missing = plan.Experiment with { Finished = runs.Finished };
        terminal.Remark(locale.With(CliTexts.WhichRule, missing.Runs().Count()));
        run(missing, runs);
        return RuleDifferences.Of(plan, runs);
    }

    // Null when the user did not wait for it.
    private StartedEngine? WaitForEngine()
    {
        try
        {
            return engine.GetAwaiter().GetResult();
        }
        catch (Exception) when (interruption.Token.IsCancellationRequested)
        {
            return null;
        }
    }

    private int TellFailures()
    {
        foreach (var failure in _failures.Take(MostFailuresTold))
            Console.Error.WriteLine(locale.With(CliTexts.Broken, failure.Message));
        if (_failures.Count > MostFailuresTold)
            Console.Error.WriteLine(locale.With(CliTexts.MoreBroken, _failures.Count - MostFailuresTold));
        Console.Error.WriteLine(locale[CliTexts.BrokenReport]);
        return ExitCodes.BrokenInvariant;
    }

    // Once.
    private void Show(ResultsReader reader, string folder, string format) => _isShown ??= Print(reader, folder, format);

    private bool Print(ResultsReader reader, string folder, string format)
    {
        try
        {
            new ComparisonPrinter(terminal, locale).Print(reader, folder, format);
            return true;
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            Console.Error.WriteLine(
                locale.With(CliTexts.NotPrinted, Failures.Told(failure, locale), OutputFiles.Comparison(folder))
            );
            return false;
        }
    }

    private sealed class StoringObserver(ResultsStore store, ProgressLine progress, List<RunFailure> failures)
        : IExperimentObserver
    {
        public void MonthFinished(RunKey run, int month) => progress.Advance();

        public void RunFailed(RunFailure failure) => failures.Add(failure);

        public void RunFinished(RunResult result) => store.Append(result);
    }
}
