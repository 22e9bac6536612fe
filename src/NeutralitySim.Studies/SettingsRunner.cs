using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Studies;

/// <summary>Runs a scenario with some values set, on whatever carries out runs; what the memory knows is not run. Safe for several threads.</summary>
/// <param name="scenario">The scenario, which can be run.</param>
/// <param name="scheduler">Carries out the runs.</param>
/// <param name="memory">Runs that are there.</param>
/// <param name="reading">What is kept of a run.</param>
/// <param name="ended">Told of each run that is there, with true when it was run; never twice at once.</param>
internal sealed class SettingsRunner(
    ScenarioWorkbench scenario,
    Scheduler scheduler,
    RunMemory memory,
    IRunReading reading,
    Action<bool>? ended = null
)
{
    private static readonly KeyValuePair<string, string> Typical = new("calendar.days", "typical");

    private readonly Lock _lock = new();
    private readonly List<RunFailure> _failures = [];

    /// <summary>True where months are simulated by typical days, whatever the scenario says.</summary>
    public bool TypicalDays { get; init; }

    /// <summary>Runs that could not go on, each with its reason.</summary>
    public IReadOnlyCollection<RunFailure> Failures => _failures;

    /// <summary>What is wrong with values; null where they can be run.</summary>
    public ScenarioError? Fault(IReadOnlyDictionary<string, string> settings) =>
        Load(settings) is { IsValid: false } wrong ? wrong.Errors[0] : null;

    /// <summary>What runs with values set came to.</summary>
    /// <param name="settings">Value by path.</param>
    /// <param name="replications">Replications, 1 or more; those of the scenario when null.</param>
    /// <param name="variant">Worlds in place of those of the regimes; null for these.</param>
    /// <param name="cancellation">Stops between two months; what has finished is kept.</param>
    public async Task<PointValues> Run(
        IReadOnlyDictionary<string, string> settings,
        int? replications,
        IWorldVariant? variant,
        CancellationToken cancellation
    )
    {
        var loaded = Load(settings);
        if (!loaded.IsValid)
            return PointValues.Impossible(loaded.Errors[0]);
        var regimes = loaded.Experiment.Recorded(RecordingDetail.Quick);
        int runs = replications ?? regimes.Replications;
        var worlds = variant?.Of(regimes.Worlds) ?? regimes.Worlds;
        string[] ids = [.. worlds.Select(world => world.Regime.Id)];
        string engine = regimes.Description.EngineVersion;
        string common = variant is null
            ? ""
            : string.Join('+', regimes.Worlds.Select(w => loaded.WorldHashes[w.Regime.Id]));
        string IdOf(RunKey run) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{engine}/{(variant is null ? loaded.WorldHashes[run.Regime] : $"{variant.Name}/{run.Regime}/{common}")}/{run.Replication}/{reading.Name}"
            );
        var values = new double[]?[ids.Length][];
        for (int world = 0; world < ids.Length; world++)
            values[world] = new double[]?[runs];
        var known = Known(ids, IdOf, values);
        var failures = new List<RunFailure>();
        var missing = regimes with { Worlds = worlds, Replications = runs, Finished = known };
        if (known.Count < ids.Length * runs)
            await scheduler
                .Run(
                    missing,
                    new Keeper(
                        failure => Failed(failure, failures),
                        result => Keep(IdOf(result.Key), result, values[Array.IndexOf(ids, result.Key.Regime)])
                    ),
                    cancellation
                )
                .ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return new PointValues(ids, values) { Failures = failures };
    }

    private HashSet<RunKey> Known(string[] ids, Func<RunKey, string> idOf, double[]?[][] values)
    {
        var known = new HashSet<RunKey>();
        lock (_lock)
            for (int world = 0; world < ids.Length; world++)
            for (int replication = 0; replication < values[world].Length; replication++)
            {
                var run = new RunKey(ids[world], replication);
                if (memory.Find(idOf(run)) is not { } kept)
                    continue;
                values[world][replication] = kept;
                known.Add(run);
                ended?.Invoke(false);
            }

        return known;
    }

    private ScenarioLoadResult Load(IReadOnlyDictionary<string, string> settings)
    {
        var all = new Dictionary<string, string>(settings, StringComparer.Ordinal);
        if (TypicalDays)
            all[Typical.Key] = Typical.Value;
        return scenario.With(new ScenarioState { Scenario = scenario.Id, Assumptions = all }, estimate: false);
    }

    private void Keep(string id, RunResult result, double[]?[] values)
    {
        double[] found = reading.Of(result);
        values[result.Key.Replication] = found;
        lock (_lock)
        {
            memory.Add(id, found);
            ended?.Invoke(true);
        }
    }

    private void Failed(RunFailure failure, List<RunFailure> ofPoint)
    {
        ofPoint.Add(failure);
        lock (_lock)
        {
            _failures.Add(failure);
            ended?.Invoke(true);
        }
    }

    private sealed class Keeper(Action<RunFailure> failed, Action<RunResult> keep) : IExperimentObserver
    {
        public void MonthFinished(RunKey run, int month) { }

        public void RunFailed(RunFailure failure) => failed(failure);

        public void RunFinished(RunResult result) => keep(result);
    }
}
