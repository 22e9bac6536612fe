using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Studies.Sweeps;

/// <summary>Runs a scenario at all points of a design, in their order. Holds the results of a few points at a time, however many there are.</summary>
public sealed class Sweep
{
    private const int PointsAtOnce = 8;
    private readonly SettingsRunner _runner;
    private readonly SweepDesign _design;

    /// <summary>Prepares a sweep.</summary>
    /// <param name="scenario">The scenario, which can be run.</param>
    /// <param name="scheduler">Carries out the runs.</param>
    /// <param name="memory">Runs that are there.</param>
    /// <param name="design">The points.</param>
    /// <param name="typicalDays">True to simulate typical days, whatever the scenario says.</param>
    /// <param name="ended">Told of each run that is there, with true when it was run; never twice at once.</param>
    public Sweep(
        ScenarioWorkbench scenario,
        Scheduler scheduler,
        RunMemory memory,
        SweepDesign design,
        bool typicalDays,
        Action<bool> ended
    )
    {
        _design = design;
        _runner = new SettingsRunner(scenario, scheduler, memory, new IndicatorReading(Indicators), ended)
        {
            TypicalDays = typicalDays,
        };
    }

    /// <summary>Ids of the indicators, in order.</summary>
    public static IReadOnlyList<string> Indicators { get; } =
    [.. Core.Results.Indicators.Catalogue.Select(indicator => indicator.Id)];

    /// <summary>
    /// Why nothing at all can be run: an axis none of whose values the scenario accepts, alone or in the first point. Null where something can.
    /// </summary>
    public IReadOnlyList<Text> Faults()
    {
        if (_design.Points().FirstOrDefault() is not { } first || _runner.Fault(Settings(first)) is null)
            return [];
        var faults = new List<Text>();
        foreach (var axis in _design.Axes)
        {
            string[] tried = axis.Texts.Count > 0 ? [.. axis.Texts.Take(PointsAtOnce)] : [axis.At(0), axis.At(0.5)];
            var found = tried
                .Select(text => _runner.Fault(new Dictionary<string, string> { [axis.Path] = text }))
                .ToList();
            if (found.All(fault => fault is not null))
                faults.Add(new Text($"{axis.Path}: {found[0]!.In("en")}", $"{axis.Path} : {found[0]!.In("fr")}"));
        }

        return faults;
    }

    /// <summary>Runs what is missing and gives point by point, in order; what follows is run meanwhile.</summary>
    /// <param name="cancellation">Stops between two months; finished runs are in the memory.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async IAsyncEnumerable<SweptPoint> Run(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var begun = new Queue<(int Number, IReadOnlyList<string> Values, Task<PointValues> Result)>();
        try
        {
            int number = 0;
            foreach (var values in _design.Points())
            {
                begun.Enqueue(
                    (
                        ++number,
                        values,
                        Task.Run(() => _runner.Run(Settings(values), null, null, stop.Token), stop.Token)
                    )
                );
                if (begun.Count == PointsAtOnce)
                    yield return await Next(begun).ConfigureAwait(false);
            }

            while (begun.Count > 0)
                yield return await Next(begun).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(begun.Select(point => point.Result))
                .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)
                .ConfigureAwait(false);
        }
    }

    private static async Task<SweptPoint> Next(
        Queue<(int Number, IReadOnlyList<string> Values, Task<PointValues> Result)> begun
    )
    {
        // Stays in the queue until it has ended, so that it is waited for where another fails.
        var (number, values, result) = begun.Peek();
        var found = await result.ConfigureAwait(false);
        begun.Dequeue();
        var runs = new List<SweptRun>();
        for (int world = 0; world < found.Worlds.Count; world++)
        for (int replication = 0; replication < found.Replications; replication++)
            if (found.Run(world, replication) is { } kept)
                runs.Add(new SweptRun(found.Worlds[world], replication, kept));
        return new SweptPoint(number, values, runs, found.Fault, found.Failures);
    }

    private Dictionary<string, string> Settings(IReadOnlyList<string> values)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int axis = 0; axis < values.Count; axis++)
            settings[_design.Axes[axis].Path] = values[axis];
        return settings;
    }
}
