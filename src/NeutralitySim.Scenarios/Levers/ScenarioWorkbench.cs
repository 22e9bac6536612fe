using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>
/// A scenario read once, from which the experiment of any state of its levers is made without touching its file again.
/// Immutable; safe for many threads.
/// </summary>
public sealed class ScenarioWorkbench
{
    private readonly ScenarioLoadOptions _options;
    private readonly ScenarioFolder _folder;
    private readonly MapNode? _tree;
    private readonly IReadOnlyList<BoundLever> _levers;

    private ScenarioWorkbench(
        string id,
        ScenarioLoadOptions options,
        ScenarioFolder folder,
        MapNode? tree,
        ErrorList errors
    )
    {
        Id = id;
        _options = options;
        _folder = folder;
        _tree = tree;
        var builder = new ExperimentBuilder(id, options, errors);
        Baseline = builder.Build(tree, folder);
        _levers = builder.Levers;
    }

    /// <summary>Id of the scenario.</summary>
    public string Id { get; }

    /// <summary>The scenario as its file and the options have it, or what is wrong with it.</summary>
    public ScenarioLoadResult Baseline { get; }

    /// <summary>Levers in the order of the file; empty where the scenario cannot be run.</summary>
    public IReadOnlyList<Lever> Levers => Baseline.Levers;

    /// <summary>Reads a scenario file, or the <c>scenario.yaml</c> of a folder. What is wrong with it is in <see cref="Baseline"/>.</summary>
    /// <param name="path">File or folder.</param>
    /// <param name="options">Changes that hold in every state.</param>
    public static ScenarioWorkbench Open(string path, ScenarioLoadOptions? options = null)
    {
        options ??= new ScenarioLoadOptions();
        var errors = new ErrorList();
        var (id, folder, tree) = ScenarioLoader.Read(path, options, errors);
        return new ScenarioWorkbench(id, options, folder, tree, errors);
    }

    /// <summary>
    /// The experiment of a state. Never throws for what a state holds: unknown levers, values out of range and assumptions
    /// that cannot be come back as errors, all at once; their path is <c>levers.id</c>, or that of the assumption.
    /// </summary>
    /// <param name="state">Where levers and assumptions are.</param>
    /// <param name="estimate">True for a quick answer: typical days, no noise, one replication.</param>
    public ScenarioLoadResult With(ScenarioState state, bool estimate)
    {
        if (!Baseline.IsValid)
            return Baseline;
        var errors = new ErrorList();
        var settings = new StateSettings(Id, _levers, errors).Of(state, estimate);
        if (errors.Any)
            return new ScenarioLoadResult(null, errors.Items, []) { Levers = Levers };
        var builder = new ExperimentBuilder(Id, Options(state, estimate), errors)
        {
            Settings = settings,
            IgnoresLevers = true,
        };
        return builder.Build(_tree, _folder) with { Levers = Levers };
    }

    private ScenarioLoadOptions Options(ScenarioState state, bool estimate) =>
        _options with
        {
            Seed = state.Seed ?? _options.Seed,
            Replications = estimate ? 1 : _options.Replications,
        };
}
