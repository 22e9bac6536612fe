using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>
/// A scenario read once, from which the experiment of any state of its levers is made without touching its file again.
/// Immutable; safe for many threads.
/// </summary>
public sealed class ScenarioWorkbench
{
    private readonly ScenarioLoadOptions _options;
    private readonly ScenarioFolder _folder;
    private readonly MapNode? _own;
    private readonly ExperimentBuilder _asFile;
    private readonly AssumptionTable? _assumptions;
    private readonly FactorTable? _factors;

    private ScenarioWorkbench(
        string id,
        ScenarioLoadOptions options,
        ScenarioFolder folder,
        MapNode? own,
        ErrorList errors
    )
    {
        Id = id;
        _options = options;
        _folder = folder;
        _own = own;
        _asFile = new ExperimentBuilder(id, options, errors);
        Baseline = StandAlone.Of(_asFile.Build(own, folder), _asFile, folder);
        if (Baseline.Experiment is not { Description: var description })
            return;
        _assumptions = new AssumptionTable(_asFile.Trees!, description.Parameters, _asFile.Ranges);
        _factors = new FactorTable(description, _assumptions.Assumptions);
    }

    /// <summary>Id of the scenario.</summary>
    public string Id { get; }

    /// <summary>The scenario as its file and the options have it, or what is wrong with it.</summary>
    public ScenarioLoadResult Baseline { get; }

    /// <summary>Levers in the order of the file; empty where the scenario cannot be run.</summary>
    public IReadOnlyList<Lever> Levers => Baseline.Levers;

    /// <summary>
    /// Values with a source and guesses, section by section, in the order of the schema and of the file; empty where the
    /// scenario cannot be run.
    /// </summary>
    public IReadOnlyList<Assumption> Assumptions => _assumptions?.Assumptions ?? [];

    /// <summary>What a study of sensitivity varies, in the order of the assumptions and then rules of behaviour; empty where the scenario cannot be run.</summary>
    public IReadOnlyList<Factor> Factors => _factors?.Factors ?? [];

    /// <summary>Paths of guesses that no rule gives a range.</summary>
    public IReadOnlyList<string> HeldGuesses => _factors?.Held ?? [];

    /// <summary>Reads a scenario file, or the <c>scenario.yaml</c> of a folder. What is wrong with it is in <see cref="Baseline"/>.</summary>
    /// <param name="path">File or folder.</param>
    /// <param name="options">Changes that hold in every state.</param>
    public static ScenarioWorkbench Open(string path, ScenarioLoadOptions? options = null)
    {
        options ??= new ScenarioLoadOptions();
        var errors = new ErrorList();
        var (id, folder, own) = ScenarioLoader.Read(path, options, errors);
        return new ScenarioWorkbench(id, options, folder, own, errors);
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
        var (result, builder) = Build(state, estimate);
        return result with
        {
            Levers = Levers,
            Errors = [.. result.Errors.Select(StateSettings.Told)],
            Files = Baseline.Files,
            Alone = () => Alone(builder, state),
        };
    }

    /// <summary>
    /// A state as a scenario file of its own, in JSON: what it includes, presets of regimes and settings are in it, so that the
    /// command line runs it anywhere, under the name <c>id.json</c>, to the same bytes. Levers that its values leave the range
    /// of, and choices that no longer tell the way back, are left out. Null where <see cref="With"/> gives errors.
    /// </summary>
    /// <param name="state">Where levers and assumptions are.</param>
    public byte[]? Json(ScenarioState state) => With(state, estimate: false).Json();

    private byte[] Alone(ExperimentBuilder builder, ScenarioState state) =>
        StandAlone.Json(
            builder.Trees!,
            _folder,
            FittingLevers.After(_asFile.Tree!, _asFile.Levers, state.Levers, builder.Trees!)
        );

    private (ScenarioLoadResult Result, ExperimentBuilder Builder) Build(ScenarioState state, bool estimate)
    {
        var errors = new ErrorList();
        var settings = new StateSettings(Id, _asFile.Levers, _assumptions!, errors).Of(state, estimate);
        var builder = new ExperimentBuilder(Id, Options(state, estimate), errors)
        {
            Settings = settings,
            IgnoresLevers = true,
            Memo = new ResolutionMemo(_asFile.Memo),
        };
        // Another preset lies beneath the scenario, whose layers are then put together anew.
        bool hasPreset = settings.Any(setting => setting.Path == ExperimentBuilder.PresetPath);
        return (hasPreset ? builder.Build(_own, _folder.Telling(errors)) : builder.Build(_asFile.Tree), builder);
    }

    private ScenarioLoadOptions Options(ScenarioState state, bool estimate) =>
        _options with
        {
            Seed = state.Seed is null ? _options.Seed : null, // a state's own is among its settings
            Replications = estimate ? 1 : _options.Replications,
        };
}
