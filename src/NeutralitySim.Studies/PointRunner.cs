using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Studies;

/// <summary>Runs a scenario at points of its factors, by typical days, on whatever carries out runs; what the memory knows is not run.</summary>
/// <param name="scenario">The scenario, which can be run.</param>
/// <param name="factors">What points are places of.</param>
/// <param name="scheduler">Carries out the runs.</param>
/// <param name="memory">Runs that are there.</param>
/// <param name="ended">Told of each run that is there, with true when it was run; never twice at once.</param>
public sealed class PointRunner(
    ScenarioWorkbench scenario,
    IReadOnlyList<Factor> factors,
    Scheduler scheduler,
    RunMemory memory,
    Action<bool>? ended = null
)
{
    private const int PointsAtOnce = 8;

    private static readonly KeyValuePair<string, string> TypicalDays = new("calendar.days", "typical");

    private readonly Lock _lock = new();

    /// <summary>Indicators whose values are kept, by id.</summary>
    public IReadOnlyList<string> Indicators { get; } = scenario.Baseline.Experiment!.Description.ComparedIndicators;

    /// <summary>Runs that could not go on, each with its reason.</summary>
    public IReadOnlyCollection<RunFailure> Failures => _failures;

    private readonly List<RunFailure> _failures = [];

    /// <summary>What is wrong with a point; null where it can be run.</summary>
    public ScenarioError? Fault(StudyPoint point) => Load(point) is { IsValid: false } wrong ? wrong.Errors[0] : null;

    /// <summary>Values at points, in their order. A point that cannot be, or a run that could not go on, has no values.</summary>
    /// <param name="points">The points.</param>
    /// <param name="replications">Replications at each, 1 or more.</param>
    /// <param name="cancellation">Stops between two months; what has finished is kept.</param>
    public Task<PointValues[]> Run(
        IReadOnlyList<StudyPoint> points,
        int replications,
        CancellationToken cancellation
    ) => Run(points, replications, null, cancellation);

    internal async Task<PointValues[]> Run(
        IReadOnlyList<StudyPoint> points,
        int replications,
        IWorldVariant? variant,
        CancellationToken cancellation
    )
    {
        var values = new PointValues[points.Count];
        await Parallel
            .ForAsync(
                0,
                points.Count,
                new ParallelOptions { MaxDegreeOfParallelism = PointsAtOnce, CancellationToken = cancellation },
                async (index, stop) =>
                    values[index] = await Run(points[index], replications, variant, stop).ConfigureAwait(false)
            )
            .ConfigureAwait(false);
        return values;
    }

    private async Task<PointValues> Run(
        StudyPoint point,
        int replications,
        IWorldVariant? variant,
        CancellationToken cancellation
    )
    {
        var loaded = Load(point);
        if (!loaded.IsValid)
            return PointValues.Impossible;
        var regimes = loaded.Experiment.Recorded(RecordingDetail.Quick);
        var worlds = variant?.Of(regimes.Worlds) ?? regimes.Worlds;
        string[] ids = [.. worlds.Select(world => world.Regime.Id)];
        string engine = regimes.Description.EngineVersion;
        string common = variant is null
            ? ""
            : string.Join('+', regimes.Worlds.Select(w => loaded.WorldHashes[w.Regime.Id]));
        string IdOf(RunKey run) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{engine}/{(variant is null ? loaded.WorldHashes[run.Regime] : $"{variant.Name}/{run.Regime}/{common}")}/{run.Replication}/{string.Join(',', Indicators)}"
            );
        var values = new double[]?[ids.Length][];
        for (int world = 0; world < ids.Length; world++)
            values[world] = new double[]?[replications];
        var known = new HashSet<RunKey>();
        lock (_lock)
        {
            for (int world = 0; world < ids.Length; world++)
            for (int replication = 0; replication < replications; replication++)
            {
                var run = new RunKey(ids[world], replication);
                if (memory.Find(IdOf(run)) is not { } kept)
                    continue;
                values[world][replication] = kept;
                known.Add(run);
                ended?.Invoke(false);
            }
        }

        var missing = regimes with { Worlds = worlds, Replications = replications, Finished = known };
        if (known.Count < ids.Length * replications)
            await scheduler
                .Run(
                    missing,
                    new Keeper(
                        this,
                        result => Keep(IdOf(result.Key), result, values[Array.IndexOf(ids, result.Key.Regime)])
                    ),
                    cancellation
                )
                .ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return new PointValues(ids, values);
    }

    private ScenarioLoadResult Load(StudyPoint point)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { [TypicalDays.Key] = TypicalDays.Value };
        for (int factor = 0; factor < factors.Count; factor++)
            if (point.Places[factor] != StudyPoint.Centre)
                foreach (string place in factors[factor].Places)
                    settings[place] = factors[factor].At(point.Places[factor]);
        return scenario.With(new ScenarioState { Scenario = scenario.Id, Assumptions = settings }, estimate: false);
    }

    private void Keep(string id, RunResult result, double[]?[] values)
    {
        var found = new double[Indicators.Count];
        Array.Fill(found, double.NaN);
        foreach (var value in result.Indicators)
            if (value.Entity == Entity.All)
                for (int i = 0; i < found.Length; i++)
                    if (Indicators[i] == value.Indicator)
                        found[i] = value.Value;
        values[result.Key.Replication] = found;
        lock (_lock)
        {
            memory.Add(id, found);
            ended?.Invoke(true);
        }
    }

    private sealed class Keeper(PointRunner runner, Action<RunResult> keep) : IExperimentObserver
    {
        public void MonthFinished(RunKey run, int month) { }

        public void RunFailed(RunFailure failure)
        {
            lock (runner._lock)
                runner._failures.Add(failure);
        }

        public void RunFinished(RunResult result) => keep(result);
    }
}
