using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Grains;
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
    private const string Memory = "runs.sqlite";
    private const int TrialsPerRemark = 10;

    public int Execute(Task<StartedEngine> engine, string path)
    {
        using var folder = OutputFolder.Take(path, locale);
        if (folder is null)
            return ExitCodes.Usage;
        using var memory = new RunMemory(Path.Combine(path, Memory));
        try
        {
            var started = engine.GetAwaiter().GetResult();
            using var host = started.Host;
            var scheduler = new Scheduler(started.Runner, started.Places(scenario.Baseline.Experiment!));
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
            var result = new Calibration(scenario, scheduler, memory, plan, Trial).Run(interruption.Token);
            if (terminal.RedrawsProgress)
                Console.Error.WriteLine();
            var files = new CalibrationFiles(scenario.Baseline.Experiment!.Description, plan, result);
            files.Write(path);
            new CalibrationPrinter(terminal, locale).Print(result);
            terminal.Remark(locale.With(CliTexts.FitWritten, Path.Combine(path, CalibrationFiles.Values)));
            return ExitCodes.Ok;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(locale.With(CliTexts.StudyStopped, path));
            return ExitCodes.Cancelled;
        }
        catch (RunnerException failure)
        {
            Console.Error.WriteLine(locale.With(CliTexts.StudyStopped, path));
            throw new EngineException(locale[Text.Plain(failure.Message)]);
        }
    }

    // How long a fit takes nobody knows beforehand.
    private void Trial(int trials, double least)
    {
        string told = locale.With(CliTexts.FitTrial, trials, locale.Number(100 * least, 2));
        if (terminal.RedrawsProgress)
            Console.Error.Write($"\r{told}\u001b[K");
        else if (trials % TrialsPerRemark == 0)
            terminal.Remark(told);
    }
}
