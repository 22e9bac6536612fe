using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies;
using NeutralitySim.Studies.Calibrations;

namespace NeutralitySim.Cli.Studies;

/// <summary>Runs a fit into a folder and prints what it came to.</summary>
internal sealed class CalibrationRun(
    ScenarioWorkbench scenario,
    CalibrationPlan plan,
    Terminal terminal,
    Locale locale,
    Interruption interruption
)
{
    public int Execute(StudyFolder folder) =>
        folder.Execute(
            scenario.Baseline.Experiment!,
            (scheduler, memory) =>
            {
                int fitted = plan.Observations.Count(observation => observation.Fitted);
                terminal.Remark(
                    locale.With(
                        CliTexts.FitPlanned,
                        scenario.Id,
                        plan.Regime,
                        plan.Ranges.Count,
                        fitted,
                        plan.Observations.Count - fitted,
                        plan.Replications
                    )
                );
                var result = Fit(scheduler, memory);
                var files = new CalibrationFiles(scenario.Baseline.Experiment!.Description, plan, result);
                files.Write(folder.Path);
                new CalibrationPrinter(terminal, locale).Print(result);
                terminal.Remark(locale.With(CliTexts.FitWritten, Path.Combine(folder.Path, CalibrationFiles.Values)));
                return ExitCodes.Ok;
            }
        );

    private CalibrationResult Fit(Scheduler scheduler, RunMemory memory)
    {
        using var progress = new FitProgress(terminal, locale);
        return new Calibration(scenario, scheduler, memory, plan, progress).Run(interruption.Token);
    }
}
