using NeutralitySim.Cli.Run;
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
    public int Execute(StudyFolder folder, string? beside) =>
        folder.Execute(
            scenario.Baseline.Experiment!,
            (scheduler, memory) =>
            {
                using var progress = new StudyProgress(terminal, locale);
                var study = new SensitivityStudy(scenario, scheduler, memory, plan, progress);
                terminal.Remark(
                    locale.With(CliTexts.StudyPlanned, scenario.Id, study.Factors.Count, plan.Draws, folder.Memory)
                );
                var document = study.Run(interruption.Token).GetAwaiter().GetResult();
                progress.End();
                Write(document, folder.Path, beside);
                if (study.Failures.Count > 0)
                    Console.Error.WriteLine(
                        locale.With(CliTexts.StudyFailed, study.Failures.Count, study.Failures.First().Message)
                    );
                return ExitCodes.Ok;
            }
        );

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
