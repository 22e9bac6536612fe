using System.CommandLine;
using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli;

/// <summary>Runs a scenario under its regimes and writes results, figures and report.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var scenario = CommonOptions.Path("scenario", "Scenario file, or the folder that holds scenario.yaml.");
        var seed = new Option<ulong?>("--seed")
        {
            Description = "Root of all random draws; the scenario's when not given.",
        };
        var replications = new Option<int?>("--replications", "-r")
        {
            Description = "Runs per regime; the scenario's when not given.",
        };
        var regimes = new Option<string[]>("--regime") { Description = "Run only this regime. May be repeated." };
        var settings = CommonOptions.Settings();
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Folder for results; out/<scenario> when not given.",
        };
        var resume = new Option<bool>("--resume")
        {
            Description = "Keep the finished runs of an interrupted experiment.",
        };
        var format = CommonOptions.Format();
        var language = CommonOptions.Language();
        var quiet = CommonOptions.Quiet();
        var noColor = CommonOptions.NoColor();
        var command = new Command("run", "Run a scenario and compare its regimes.")
        {
            scenario,
            seed,
            replications,
            regimes,
            settings,
            output,
            resume,
            format,
            language,
            quiet,
            noColor,
        };
        command.SetAction(parsed =>
        {
            var options = CommonOptions.LoadOptions(
                parsed.GetValue(settings),
                parsed.GetValue(seed),
                parsed.GetValue(replications),
                parsed.GetValue(regimes)
            );
            var loaded = ScenarioFiles.Load(parsed.GetValue(scenario)!, options);
            if (!loaded.IsValid)
                return ScenarioFiles.Report(loaded.Errors);

            var terminal = new Terminal(parsed.GetValue(quiet), parsed.GetValue(noColor));
            string folder = parsed.GetValue(output) ?? Path.Combine("out", loaded.Experiment.Description.Id);
            return Execute(
                loaded.Experiment,
                folder,
                parsed.GetValue(resume),
                parsed.GetValue(format)!,
                parsed.GetValue(language)!,
                terminal
            );
        });
        return command;
    }

    private static int Execute(
        Experiment experiment,
        string folder,
        bool resume,
        string format,
        string language,
        Terminal terminal
    )
    {
        using var store = ResultsStore.Create(folder, experiment.Description, resume);
        var finished = store.FinishedRuns();
        if (finished.Count > 0)
            terminal.Remark($"{finished.Count} runs are already there and are kept.");
        using var interruption = new Interruption();
        bool cancelled = Simulate(
            experiment with
            {
                Finished = finished.ToHashSet(),
            },
            store,
            interruption.Token,
            terminal
        );
        if (store.FinishedRuns().Count == 0)
        {
            terminal.Remark("Interrupted before the first run was finished: nothing to report.");
            return ExitCodes.Cancelled;
        }

        terminal.Remark("Writing tables, figures and report …");
        CsvExport.Write(store.Reader, Path.Combine(folder, "csv"));
        JsonExport.Write(store.Reader, folder);
        ReportWriter.Write(store.Reader, folder, language);
        ComparisonPrinter.Print(store.Reader, folder, format, language, terminal);
        terminal.Remark($"Report: {Path.Combine(folder, "report.html")}");
        if (!cancelled)
            return ExitCodes.Ok;
        terminal.Remark($"Interrupted: {store.FinishedRuns().Count} finished runs are kept; --resume goes on.");
        return ExitCodes.Cancelled;
    }

    private static bool Simulate(
        Experiment experiment,
        ResultsStore store,
        CancellationToken cancellation,
        Terminal terminal
    )
    {
        using var progress = new ProgressLine(experiment, terminal);
        new InProcessRunner().Run(experiment, new StoringObserver(store, progress), cancellation);
        return cancellation.IsCancellationRequested;
    }

    private sealed class StoringObserver(ResultsStore store, ProgressLine progress) : IExperimentObserver
    {
        public void EpochFinished(RunKey run, int epoch) => progress.Advance();

        public void RunFinished(RunResult result) => store.Append(result);
    }
}
