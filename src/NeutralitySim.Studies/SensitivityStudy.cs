using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Studies;

/// <summary>
/// How far a scenario's differences between regimes hang on its assumptions: every range at both ends, all at once in joint draws, screening and
/// decomposition of variance, the value at which an assumption turns a difference, and what a rule orders. By typical days, all points on the same draws of demand.
/// </summary>
public sealed class SensitivityStudy
{
    private const int FewestCentral = 5;
    private const int MostCentral = 10;
    private const int MostReplications = 2;

    private readonly ScenarioWorkbench _scenario;
    private readonly StudyPlan _plan;
    private readonly IStudyObserver _observer;
    private readonly PointRunner _runner;
    private readonly ExperimentDescription _description;
    private readonly IReadOnlyList<Factor> _factors;
    private readonly IReadOnlyList<string> _held;
    private readonly IReadOnlyList<StudyRow> _rows;
    private readonly System.Diagnostics.Stopwatch _elapsed = System.Diagnostics.Stopwatch.StartNew();
    private int _runs;

    /// <summary>Prepares a study.</summary>
    /// <param name="scenario">The scenario, which can be run.</param>
    /// <param name="scheduler">Carries out the runs.</param>
    /// <param name="memory">Runs that are there.</param>
    /// <param name="plan">How much to run.</param>
    /// <param name="observer">Told of progress, never twice at once.</param>
    public SensitivityStudy(
        ScenarioWorkbench scenario,
        Scheduler scheduler,
        RunMemory memory,
        StudyPlan plan,
        IStudyObserver observer
    )
    {
        (_scenario, _plan, _observer) = (scenario, plan, observer);
        _description = scenario.Baseline.Experiment!.Description;
        (_factors, var refused) = StudyFactors.Of(scenario, scenario.Factors);
        _held = [.. scenario.HeldGuesses, .. refused];
        _rows = StudyRow.All(_description);
        _runner = new PointRunner(
            scenario,
            _factors,
            scheduler,
            memory,
            wasRun =>
            {
                _runs++;
                observer.RunEnded(wasRun);
            }
        );
    }

    /// <summary>What is varied.</summary>
    public IReadOnlyList<Factor> Factors => _factors;

    /// <summary>Runs that could not go on.</summary>
    public IReadOnlyCollection<RunFailure> Failures => _runner.Failures;

    private bool IsOverBudget => _plan.Budget is { } budget && _elapsed.Elapsed > budget;

    /// <summary>Runs the study.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; finished runs are in the memory.</exception>
    public async Task<StudyDocument> Run(CancellationToken cancellation)
    {
        ulong seed = _plan.Seed ?? _description.Seed;
        var centre = StudyPoint.Central(_factors.Count);
        int central = Math.Clamp(_description.Replications, FewestCentral, MostCentral);
        var atCentre = (await Points(StudyStage.Central, [centre], central, cancellation).ConfigureAwait(false))[0];
        var spread = new CentralSpread(_rows, atCentre);
        int replications = _plan.Replications ?? spread.Needed(MostReplications);
        var same = atCentre.First(replications);

        StudyPoint[] ends =
        [
            .. Enumerable.Range(0, _factors.Count).SelectMany(f => new[] { centre.With(f, 0), centre.With(f, 1) }),
        ];
        var atEnds = await Points(StudyStage.Ends, ends, replications, cancellation).ConfigureAwait(false);
        StudyPoint[] draws =
        [
            .. LatinHypercube.Draw(seed, _plan.Draws, _factors.Count).Select(places => new StudyPoint(places)),
        ];
        var atDraws = await Points(StudyStage.Draws, draws, replications, cancellation).ConfigureAwait(false);
        var evidence = _rows
            .Select(row => new RowEvidence(row, spread.Of(row, replications), same, atEnds, atDraws))
            .ToArray();
        await Screen(seed, evidence, replications, cancellation).ConfigureAwait(false);
        await Decompose(seed, evidence, replications, cancellation).ConfigureAwait(false);
        await new TurningPoints(_factors, evidence)
            .Find((points, stop) => Points(StudyStage.Turning, points, replications, stop), cancellation)
            .ConfigureAwait(false);
        await Construct(evidence, centre, draws, replications, cancellation).ConfigureAwait(false);
        return Document(seed, replications, evidence);
    }

    private async Task Screen(ulong seed, RowEvidence[] evidence, int replications, CancellationToken cancellation)
    {
        if (_plan.Paths == 0 || IsOverBudget)
            return;
        var design = new MorrisDesign(seed, _plan.Paths, _factors.Count);
        StudyPoint[] points = [.. design.Points.Select(places => new StudyPoint(places))];
        var values = await Points(StudyStage.Screening, points, replications, cancellation).ConfigureAwait(false);
        foreach (var row in evidence)
            row.Screened = design.Effects([.. values.Select(row.Row.Difference)]);
    }

    private async Task Decompose(ulong seed, RowEvidence[] evidence, int replications, CancellationToken cancellation)
    {
        int[] leading = Leading(evidence);
        if (_plan.Rows == 0 || IsOverBudget || leading.Length == 0)
            return;
        var design = new SobolDesign(seed, _plan.Rows, leading.Length);
        var centre = StudyPoint.Central(_factors.Count);
        StudyPoint[] points = [.. design.Points.Select(places => Spread(centre, leading, places))];
        var values = await Points(StudyStage.Variance, points, replications, cancellation).ConfigureAwait(false);
        foreach (var row in evidence)
        {
            var shares = design.Shares([.. values.Select(row.Row.Difference)]);
            row.Shares = leading.Index().ToDictionary(factor => factor.Item, factor => shares[factor.Index]);
        }
    }

    private static StudyPoint Spread(StudyPoint centre, int[] factors, double[] places)
    {
        double[] spread = [.. centre.Places];
        for (int i = 0; i < factors.Length; i++)
            spread[factors[i]] = places[i];
        return new StudyPoint(spread);
    }

    // Those that come first for some difference with the baseline, taken in turn from each.
    private int[] Leading(RowEvidence[] evidence)
    {
        var leading = new List<int>();
        int[][] orders =
        [
            .. evidence.Where(row => row.Row.Baseline == _description.Baseline).Select(row => row.ByEffect().ToArray()),
        ];
        for (int place = 0; place < _factors.Count && leading.Count < _plan.MostDecomposed; place++)
            foreach (int[] order in orders.Where(order => order.Length > place))
                if (leading.Count < _plan.MostDecomposed && !leading.Contains(order[place]))
                    leading.Add(order[place]);
        return [.. leading];
    }

    private async Task Construct(
        RowEvidence[] evidence,
        StudyPoint centre,
        StudyPoint[] draws,
        int replications,
        CancellationToken cancellation
    )
    {
        var worlds = _scenario.Baseline.Experiment!.Worlds;
        foreach (var pair in evidence.Where(row => row.Sign != 0).GroupBy(row => (row.Row.Baseline, row.Row.Regime)))
        foreach (var rule in FrozenRule.Of(worlds, pair.Key.Baseline, pair.Key.Regime))
        {
            var atCentre = await Frozen([centre]).ConfigureAwait(false);
            var ordered = pair.Where(row => row.IsOrdered(atCentre[0], row.Central)).ToArray();
            if (ordered.Length == 0)
                continue;
            var atDraws = await Frozen(draws).ConfigureAwait(false);
            foreach (var row in ordered)
                if (row.IsOrdered(atDraws))
                    row.ByConstruction ??= rule.Group;

            Task<PointValues[]> Frozen(StudyPoint[] points)
            {
                _observer.Begins(StudyStage.Construction, points.Length, points.Length * replications * 2);
                return _runner.Run(points, replications, rule, cancellation);
            }
        }
    }

    private Task<PointValues[]> Points(
        StudyStage stage,
        IReadOnlyList<StudyPoint> points,
        int replications,
        CancellationToken cancellation
    )
    {
        _observer.Begins(stage, points.Count, points.Count * replications * _description.Regimes.Count);
        return _runner.Run(points, replications, cancellation);
    }

    private StudyDocument Document(ulong seed, int replications, RowEvidence[] evidence) =>
        new(
            _scenario.Id,
            _description.ScenarioHash,
            _description.EngineVersion,
            seed,
            _plan.Draws,
            replications,
            _runs,
            [
                .. _factors.Select(factor => new StudyFactor(
                    factor.Path,
                    factor.Places.Count,
                    factor.Low,
                    factor.Central,
                    factor.High,
                    Core.Worlds.Kebab.Of(factor.Range),
                    factor.IsGuess
                )),
            ],
            _held,
            [.. evidence.Select(row => row.Told(_factors))]
        );
}
