using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies;
using NeutralitySim.Studies.Sweeps;

namespace NeutralitySim.Cli.Studies;

/// <summary>Runs a sweep into a folder.</summary>
internal sealed class SweepRun(
    ScenarioWorkbench scenario,
    SweepDesign design,
    Terminal terminal,
    Locale locale,
    Interruption interruption
)
{
    private readonly List<SweepFault> _faults = [];
    private SweepTally? _means;
    private int _figures;
    private int _code = ExitCodes.Ok;

    /// <summary>True to simulate typical days, whatever the scenario says.</summary>
    public bool TypicalDays { get; init; }

    /// <summary>True to stop at the first point or run that cannot be carried out.</summary>
    public bool FailFast { get; init; }

    public int Execute(StudyFolder folder) =>
        folder.Execute(scenario.Baseline.Experiment!, (scheduler, memory) => Execute(folder, scheduler, memory));

    private int Execute(StudyFolder folder, Scheduler scheduler, RunMemory memory)
    {
        var experiment = scenario.Baseline.Experiment!;
        ProgressLine? line = null;
        var sweep = new Sweep(scenario, scheduler, memory, design, TypicalDays, _ => line?.Advance());
        if (Refused(sweep.Faults()))
            return ExitCodes.InvalidScenario;
        int runs = design.Count * experiment.Worlds.Count * experiment.Replications;
        terminal.Remark(
            locale.With(CliTexts.SweepPlanned, scenario.Id, design.Count, design.Axes.Count, runs, folder.Memory)
        );
        if (design.LeftOut > 0)
            terminal.Remark(locale.With(CliTexts.SweepLeftOut, design.LeftOut));
        string table;
        using (line = new ProgressLine(scenario.Id, runs, CliTexts.StudyRuns, terminal, locale))
            table = Write(sweep, folder.Path);
        Tell(table, folder.Path);
        return _code;
    }

    private bool Refused(IReadOnlyList<Text> faults)
    {
        foreach (var fault in faults)
            Console.Error.WriteLine(locale[fault]);
        return faults.Count > 0;
    }

    private string Write(Sweep sweep, string path)
    {
        var description = scenario.Baseline.Experiment!.Description;
        using var store = ResultsStore.InMemory(description);
        string[] paths = [.. design.Axes.Select(axis => axis.Path)];
        _means = SweepTally.Of(design, description);
        string table = SweepExport.Write(store.Reader, Path.Combine(path, "csv"), paths, Rows(sweep), _faults)[0];
        if (_means is not null)
            _figures = ReportWriter.WriteSweep(store.Reader, _means.Means, path, locale.Language);
        return table;
    }

    private IEnumerable<SweepRow> Rows(Sweep sweep)
    {
        foreach (var point in sweep.Run(interruption.Token).ToBlockingEnumerable(CancellationToken.None))
        {
            _means?.Add(point);
            foreach (var run in point.Runs)
                for (int i = 0; i < run.Values.Count; i++)
                    if (double.IsFinite(run.Values[i]))
                        yield return new SweepRow(
                            point.Number,
                            point.Values,
                            run.Regime,
                            run.Replication,
                            Sweep.Indicators[i],
                            run.Values[i]
                        );
            if (Note(point) && FailFast)
                yield break;
        }
    }

    // True where something of the point could not be carried out.
    private bool Note(SweptPoint point)
    {
        int before = _faults.Count;
        if (point.Fault is { } fault)
            _faults.Add(new SweepFault(point.Number, point.Values, "", null, fault.In(locale.Language)));
        foreach (var failure in point.Failures)
            _faults.Add(
                new SweepFault(
                    point.Number,
                    point.Values,
                    failure.Run.Regime,
                    failure.Run.Replication,
                    locale[failure.Message]
                )
            );
        if (FailFast && _faults.Count > before)
            _code = point.Fault is null ? ExitCodes.BrokenInvariant : ExitCodes.InvalidScenario;
        return _faults.Count > before;
    }

    private void Tell(string table, string path)
    {
        terminal.Remark(locale.With(CliTexts.SweepWritten, table));
        if (_figures > 0)
            terminal.Remark(locale.With(CliTexts.SweepDrawn, _figures, Path.Combine(path, "figures")));
        if (_faults.Count > 0)
            Console.Error.WriteLine(
                locale.With(
                    CliTexts.SweepFaults,
                    _faults.Count,
                    Path.Combine(path, "csv", "sweep-faults.csv"),
                    _faults[0].Reason
                )
            );
    }
}
