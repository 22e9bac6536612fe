using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Kit;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli.Kit;

/// <summary>Estimates a scenario under its baseline regime, as the live page would, and writes its kit.</summary>
internal sealed class KitRun(
    ScenarioWorkbench workbench,
    Terminal terminal,
    Locale locale,
    CancellationToken cancellation
)
{
    public int Execute(string path, IReadOnlyList<string> languages)
    {
        using var folder = OutputFolder.Take(path, locale);
        if (folder is null)
            return ExitCodes.Usage;
        if (KitWriter.Foreign(path, languages) is { } foreign)
        {
            Console.Error.WriteLine(locale.With(CliTexts.KitForeign, foreign));
            Console.Error.WriteLine(locale[CliTexts.Untouched]);
            return ExitCodes.Usage;
        }

        using var store = ResultsStore.InMemory(workbench.Baseline.Experiment!.Description);
        if (Simulate(store) is { } code)
            return code;
        KitWriter.Write(KitMaterial.Of(workbench, store.Reader), path, languages);
        foreach (string cover in languages.Select(language => KitWriter.Files(path, [language])[0]))
            Console.WriteLine(locale.With(CliTexts.KitWritten, cover));
        return ExitCodes.Ok;
    }

    // The exit code where it could not be done.
    private int? Simulate(ResultsStore store)
    {
        var baseline = KitMaterial.Estimate(workbench);
        using var progress = new ProgressLine(baseline, terminal, locale);
        var keeper = new Keeper(store, progress);
        try
        {
            new Scheduler(new InProcessRunner()).Run(baseline, keeper, cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }

        if (cancellation.IsCancellationRequested)
            return ExitCodes.Cancelled;
        if (keeper.Failure is not { } failure)
            return null;
        Console.Error.WriteLine(locale.With(CliTexts.Broken, failure.Message));
        Console.Error.WriteLine(locale[CliTexts.BrokenReport]);
        return ExitCodes.BrokenInvariant;
    }

    private sealed class Keeper(ResultsStore store, ProgressLine progress) : IExperimentObserver
    {
        public RunFailure? Failure { get; private set; }

        public void MonthFinished(RunKey run, int month) => progress.Advance();

        public void RunFailed(RunFailure failure) => Failure ??= failure;

        public void RunFinished(RunResult result) => store.Append(result);
    }
}
