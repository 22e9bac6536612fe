using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Runs;
using NeutralitySim.Grains;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies;

namespace NeutralitySim.Cli.Studies;

/// <summary>Runs a study into a folder and prints its verdicts.</summary>
internal sealed class StudyRun(
    ScenarioWorkbench scenario,
    StudyPlan plan,
    Terminal terminal,
    Locale locale,
    Interruption interruption
)
{
    /// <summary>File of finished runs.</summary>
    public const string Memory = "runs.sqlite";

    public int Execute(Task<StartedEngine> engine, string path, string? beside)
    {
        using var folder = OutputFolder.Take(path, locale);
        if (folder is null)
            return ExitCodes.Usage;
        using var memory = new RunMemory(Path.Combine(path, Memory));
        using var progress = new StudyProgress(terminal, locale);
        try
        {
            var started = engine.GetAwaiter().GetResult();
            using var host = started.Host;
            var scheduler = new Scheduler(started.Runner, started.Places(scenario.Baseline.Experiment!));
            var study = new SensitivityStudy(scenario, scheduler, memory, plan, progress);
            terminal.Remark(
                locale.With(
                    CliTexts.StudyPlanned,
                    scenario.Id,
                    study.Factors.Count,
                    plan.Draws,
                    Path.Combine(path, Memory)
                )
            );
            var document = study.Run(interruption.Token).GetAwaiter().GetResult();
            progress.End();
            Write(document, path, beside);
            if (study.Failures.Count > 0)
                Console.Error.WriteLine(
                    locale.With(CliTexts.StudyFailed, study.Failures.Count, study.Failures.First().Message)
                );
            return ExitCodes.Ok;
        }
        catch (OperationCanceledException)
        {
            progress.End();
            Console.Error.WriteLine(locale.With(CliTexts.StudyStopped, path));
            return ExitCodes.Cancelled;
        }
        catch (RunnerException failure)
        {
            progress.End();
            Console.Error.WriteLine(locale.With(CliTexts.StudyStopped, path));
            throw new EngineException(locale[Core.Worlds.Text.Plain(failure.Message)]);
        }
    }

    private void Write(StudyDocument document, string path, string? beside)
    {
        StudyFile.Write(Path.Combine(path, StudyFile.Name), document);
        if (beside is not null)
            StudyFile.Write(Path.Combine(beside, StudyFile.Name), document);
        using var store = ResultsStore.InMemory(scenario.Baseline.Experiment!.Description);
        store.Reader.Study = document;
        StudyExport.Write(store.Reader, Path.Combine(path, "csv"));
        ReportWriter.WriteStudy(store.Reader, path, locale.Language);
        new ComparisonPrinter(terminal, locale).PrintVerdicts(new ReportContext(store.Reader, locale.Language));
        terminal.Remark(locale.With(CliTexts.StudyKept, Path.Combine(beside ?? path, StudyFile.Name)));
    }
}
