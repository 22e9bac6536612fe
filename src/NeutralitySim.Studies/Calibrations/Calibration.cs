using MathNet.Numerics.Statistics;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Studies.Calibrations;

/// <summary>
/// Fits values of a scenario so that simulated months meet observed ones: least root mean square of relative errors, on the logarithms of the values within
/// their ranges, all trials on the same draws of demand.
/// </summary>
public sealed class Calibration
{
    /// <summary>
    /// An interval holds what leaves the error, all other values at their best, within this part above the least, or no farther above it than chance moves
    /// it: √(least² + standard error² of the simulated months, relative and in the mean of squares).
    /// </summary>
    public const double NearPart = 0.1;

    // What is found again to the last digit leaves no error and, in a single run, knows no chance.
    private const double Smallest = 0.001;

    private const int Halvings = 8;
    private readonly CalibrationPlan _plan;
    private readonly SettingsRunner _runner;
    private readonly Dictionary<string, double[]> _tried = new(StringComparer.Ordinal);
    private readonly IFitObserver? _observer;
    private double _least = double.PositiveInfinity;

    /// <summary>Prepares a fit.</summary>
    /// <param name="scenario">The scenario, opened with the observed regime alone.</param>
    /// <param name="scheduler">Carries out the runs.</param>
    /// <param name="memory">Runs that are there.</param>
    /// <param name="plan">What is fitted to what.</param>
    /// <param name="observer">Told how it gets on; null for nobody.</param>
    public Calibration(
        ScenarioWorkbench scenario,
        Scheduler scheduler,
        RunMemory memory,
        CalibrationPlan plan,
        IFitObserver? observer = null
    )
    {
        (_plan, _observer) = (plan, observer);
        _runner = new SettingsRunner(scenario, scheduler, memory, new MonthReading(plan.Observations));
    }

    /// <summary>Runs the fit.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; finished runs are in the memory.</exception>
    /// <exception cref="ResultsException">No run has a value for any observation.</exception>
    public CalibrationResult Run(CancellationToken cancellation)
    {
        double[] start = [.. _plan.Ranges.Select(range => range.Start)];
        double[] low = [.. _plan.Ranges.Select(range => range.LowPlace)];
        double[] high = [.. _plan.Ranges.Select(range => range.HighPlace)];
        var search = new LeastError(place => Error(At(place, cancellation)), low, high);
        _observer?.Begins(FitPart.Search, 1 + search.MostTrials);
        double[] before = At(start, cancellation);
        if (before.All(double.IsNaN))
            throw new ResultsException(StudyTexts.NothingSimulated.With(_plan.Regime));
        var (best, least) = search.From(start);
        double chance = Chance(best, cancellation);
        double near = Math.Max(least * (1 + NearPart) + Smallest, Math.Sqrt(least * least + chance * chance));
        // Both ends, then halving between them and the best place.
        _observer?.Begins(FitPart.Intervals, _plan.Ranges.Count * 2 * (1 + Halvings) + 1);
        var values = _plan.Ranges.Select((_, i) => Value(best, i, near, cancellation)).ToList();
        double[] after = At(best, cancellation);
        return new CalibrationResult(
            values,
            [.. _plan.Observations.Select((observed, i) => new ComparedMonth(observed, before[i], after[i]))],
            _tried.Count
        )
        {
            Chance = chance,
        };
    }

    // Root mean square over the months fitted to of the relative standard error of the mean over replications.
    private double Chance(double[] place, CancellationToken cancellation)
    {
        if (_plan.Replications < 2)
            return 0;
        var found = Runs(Settings(place), cancellation);
        var squares = new List<double>();
        for (int i = 0; i < _plan.Observations.Count; i++)
            if (_plan.Observations[i].Fitted && found.Of(i, _plan.Regime) is { Length: > 1 } runs)
                squares.Add(Statistics.Variance(runs) / runs.Length / Math.Pow(_plan.Observations[i].Value, 2));
        return squares.Count == 0 || squares.Any(double.IsNaN) ? 0 : Math.Sqrt(squares.Average());
    }

    private FittedValue Value(double[] best, int index, double near, CancellationToken cancellation)
    {
        var range = _plan.Ranges[index];
        double low = Edge(best, index, range.LowPlace, near, cancellation);
        double high = Edge(best, index, range.HighPlace, near, cancellation);
        return new FittedValue(
            range.Path,
            range.Text,
            range.Write(best[index]),
            range.Write(low),
            range.Write(high),
            low <= range.LowPlace,
            high >= range.HighPlace
        )
        {
            HoldsBefore = range.Start >= low && range.Start <= high,
        };
    }

    // Where the error leaves what is near, between the best place and an end, found by halving.
    private double Edge(double[] best, int index, double end, double near, CancellationToken cancellation)
    {
        bool IsNear(double place)
        {
            double[] places = [.. best];
            places[index] = place;
            return Error(At(places, cancellation)) <= near;
        }

        if (IsNear(end))
            return end;
        double inside = best[index];
        double outside = end;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (inside + outside) / 2;
            if (IsNear(middle))
                inside = middle;
            else
                outside = middle;
        }

        return inside;
    }

    private double Error(double[] simulated) =>
        RelativeError.Of([
            .. _plan
                .Observations.Select((observed, i) => (observed, simulated[i]))
                .Where(pair => pair.observed.Fitted)
                .Select(pair => (pair.observed.Value, pair.Item2)),
        ]);

    private double[] At(double[] place, CancellationToken cancellation)
    {
        double[] mean = Mean(place, cancellation);
        _least = Math.Min(_least, Error(mean));
        _observer?.Tried(_least);
        return mean;
    }

    // Mean over replications; the simulation sees values as they will be written.
    private double[] Mean(double[] place, CancellationToken cancellation)
    {
        var settings = Settings(place);
        string id = string.Join('\n', settings.Select(setting => $"{setting.Key}={setting.Value}"));
        if (_tried.TryGetValue(id, out double[]? known))
            return known;
        var found = Runs(settings, cancellation);
        var mean = new double[_plan.Observations.Count];
        for (int i = 0; i < mean.Length; i++)
            mean[i] = found.Worlds.Count == 0 ? double.NaN : found.Of(i, _plan.Regime).Average();
        return _tried[id] = mean;
    }

    private Dictionary<string, string> Settings(double[] place)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < place.Length; i++)
            if (place[i] != _plan.Ranges[i].Start)
                settings[_plan.Ranges[i].Path] = _plan.Ranges[i].Write(place[i]);
        return settings;
    }

    private PointValues Runs(Dictionary<string, string> settings, CancellationToken cancellation) =>
        _runner.Run(settings, _plan.Replications, null, cancellation).GetAwaiter().GetResult();
}
