using NeutralitySim.Core.Runs;
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

    private readonly SettingsRunner _runner = new(
        scenario,
        scheduler,
        memory,
        new IndicatorReading(scenario.Baseline.Experiment!.Description.ComparedIndicators),
        ended
    )
    {
        TypicalDays = true,
    };

    /// <summary>Indicators whose values are kept, by id.</summary>
    public IReadOnlyList<string> Indicators { get; } = scenario.Baseline.Experiment!.Description.ComparedIndicators;

    /// <summary>Runs that could not go on, each with its reason.</summary>
    public IReadOnlyCollection<RunFailure> Failures => _runner.Failures;

    /// <summary>What is wrong with a point; null where it can be run.</summary>
    public ScenarioError? Fault(StudyPoint point) => _runner.Fault(Settings(point));

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

    private Task<PointValues> Run(
        StudyPoint point,
        int replications,
        IWorldVariant? variant,
        CancellationToken cancellation
    ) => _runner.Run(Settings(point), replications, variant, cancellation);

    private Dictionary<string, string> Settings(StudyPoint point)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int factor = 0; factor < factors.Count; factor++)
            if (point.Places[factor] != StudyPoint.Centre)
                foreach (string place in factors[factor].Places)
                    settings[place] = factors[factor].At(point.Places[factor]);
        return settings;
    }
}
