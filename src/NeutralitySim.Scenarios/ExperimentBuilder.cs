using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Binding;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Plausibility;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Sweeps;

namespace NeutralitySim.Scenarios;

/// <summary>The way from a merged tree to an experiment: settings, regimes, overrides, checks, binding, levers.</summary>
internal sealed class ExperimentBuilder(string scenarioId, ScenarioLoadOptions options, ErrorList errors)
{
    /// <summary>Path of the preset of emission parameters.</summary>
    public const string PresetPath = "emissions.preset";

    private const string LeversKey = "levers";
    private const string RegimesKey = "regimes";
    private static readonly IReadOnlyDictionary<string, string> NoHashes = new Dictionary<string, string>();
    private readonly List<(string Name, ResolvedObject Tree)> _resolved = [];
    private readonly List<ParameterRecord> _parameters = [];
    private readonly ParameterLog _log = new();

    /// <summary>Values set after those of the options, over which they win.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>True when levers and the sweep are of no interest: they are neither checked nor bound.</summary>
    public bool IgnoresLevers { get; init; }

    /// <summary>Checked pieces known before, and those that are added.</summary>
    public ResolutionMemo Memo { get; init; } = new();

    /// <summary>Levers, once built.</summary>
    public IReadOnlyList<BoundLever> Levers { get; private set; } = [];

    /// <summary>The sweep the scenario describes, once built; null where it describes none, or none was asked for.</summary>
    public SweepSection? Sweep { get; private set; }

    /// <summary>Ranges stated, with the regime whose override states them or an empty text, once built.</summary>
    public List<(string Regime, ParameterRange Range)> Ranges { get; } = [];

    /// <summary>The tree with its regimes in full, once built; null where there was none.</summary>
    public MapNode? Tree { get; private set; }

    /// <summary>The checked values, once built; null where they could not be.</summary>
    public RegimeTrees? Trees { get; private set; }

    /// <summary>Builds from a scenario as its files have it.</summary>
    /// <param name="own">The scenario with what it includes; null, with the reason among the errors, where it could not be read.</param>
    /// <param name="folder">Where shipped parameters and presets are.</param>
    public ScenarioLoadResult Build(MapNode? own, ScenarioFolder folder)
    {
        if (own is null)
            return Build(null);
        // A preset lies beneath the scenario, so that a setting of it must be known before the layers are put together.
        var preset = AllSettings.LastOrDefault(setting => setting.Path == PresetPath).Value;
        var tree = new LayeredScenario(folder, errors).OverShipped(own, preset);
        foreach (var (_, value) in AllSettings.Where(s => s.Path == RegimesKey))
            tree = tree.With(new MapEntry(RegimesKey, value.Mark, value));
        tree = new RegimeList(folder, errors).Expand(tree);
        return Build(IgnoresLevers ? tree : new LeverList(folder).Expand(tree));
    }

    /// <summary>Builds from a tree with all its layers, whose regimes stand in full, by id.</summary>
    public ScenarioLoadResult Build(MapNode? tree)
    {
        var experiment = tree is null ? null : Experiment(tree);
        return new ScenarioLoadResult(errors.Any ? null : experiment, errors.Items, _log.Ranges)
        {
            Levers = [.. Levers.Select(bound => bound.Lever)],
            Sweep = Sweep,
            Doubts = experiment is null || errors.Any ? null : () => PlausibilityChecks.Of(experiment, Trees!),
            WorldHashes = Trees is null || errors.Any ? NoHashes : CanonicalText.WorldHashes(Trees),
        };
    }

    private Experiment? Experiment(MapNode tree)
    {
        Tree = tree;
        var levers = tree.Find(LeversKey)?.Value;
        if (!IgnoresLevers && tree.Find(SweepBinder.Key) is { } sweep)
            Sweep = new SweepBinder(errors).Section(sweep.Value);
        var ofRuns = tree.Without(LeversKey).Without(SweepBinder.Key);
        var patches = new Patches(ofRuns, [.. AllSettings.Where(s => s.Path != RegimesKey)], errors);

        var root = Resolve("base", patches.Base(), _log);
        var allRegimes = root.Map("regimes").Ids;
        var regimes = Kept(allRegimes);
        var binder = new WorldBinder(scenarioId, errors, _log);
        var world = binder.World(root, regimes.Concat(allRegimes).FirstOrDefault());
        if (regimes.Count == 0)
        {
            new DescriptionBinder(errors).Description(root, world, regimes, allRegimes);
            return null;
        }

        _parameters.AddRange(_log.Records);
        Ranges.AddRange(_log.Ranges.Select(range => ("", range)));
        List<World> worlds =
        [
            .. regimes.Select(regime =>
                patches.Has(regime) ? Overridden(regime, world, patches) : binder.Under(regime, world, root)
            ),
        ];
        Trees = new RegimeTrees(
            root,
            _resolved.Skip(1).ToDictionary(own => own.Name, own => own.Tree, StringComparer.Ordinal),
            regimes,
            allRegimes,
            patches
        );
        if (levers is not null && !IgnoresLevers)
            Levers = new LeverBinder(Trees, errors).Levers(Fitting(levers, tree.Mark.File));
        var description = new DescriptionBinder(errors).Description(root, world, regimes, allRegimes) with
        {
            Parameters = _parameters,
            ScenarioHash = CanonicalText.Hash(regimes, _resolved),
            Grid = [.. worlds.SelectMany(Intensities)],
        };
        return new Experiment(description, worlds, description.Seed, description.Replications);
    }

    private static IEnumerable<GridIntensity> Intensities(World world) =>
        world.Emissions.Grid.Values.Select(grid => new GridIntensity(
            world.Regime.Id,
            grid.Country,
            grid.GramsPerKilowattHour,
            grid.VariesInTime
        )
        {
            Margin = grid.Margin,
        });

    // A setting may leave the range of a lever, and a file that refines another may have no use for the other's levers.
    private Node Fitting(Node levers, string file)
    {
        bool isChanged = options.Settings.Count > 0;
        return levers is MapNode map
            ? FittingLevers.Of(map, Trees!, lever => !isChanged && lever.KeyMark.File == file)
            : levers;
    }

    private ResolvedObject Resolve(string name, MapNode tree, ParameterLog log)
    {
        var resolver = new Resolver(
            errors,
            log,
            Word(tree, "currency") ?? "EUR",
            Word(tree, "emissions", "level") ?? "central",
            Memo
        );
        var resolved = resolver.Object(tree, ScenarioSchema.Root, "", isLogged: true);
        _resolved.Add((name, resolved));
        return resolved;
    }

    private World Overridden(string regime, World common, Patches patches)
    {
        var log = new ParameterLog();
        var root = Resolve(regime, patches.For(regime), log);
        CheckPreset(root);
        var world = new WorldBinder(scenarioId, errors, log).World(root, regime);
        var known = _log.Records.ToHashSet();
        _parameters.AddRange(
            log.Records.Where(record => !known.Contains(record)).Select(record => record with { Regime = regime })
        );
        Ranges.AddRange(log.Ranges.Select(range => (regime, range)));
        // What is the same in all regimes is one object, so that a difference in rules alone is seen as that.
        return patches.ChangesWorld(regime) ? world : common with { Regime = world.Regime };
    }

    private void CheckPreset(ResolvedObject root)
    {
        var own = root.Object("emissions").OptionalValue("preset");
        string? common = _resolved[0].Tree.Object("emissions").OptionalValue("preset")?.Text;
        if (own is { IsBroken: false } && own.Text != common)
            errors.Add(own, ScenarioTexts.PresetOfOneRegime.With(own.Text));
    }

    private List<string> Kept(IReadOnlyList<string> all)
    {
        if (options.Regimes is null)
            return [.. all];
        foreach (string unknown in options.Regimes.Except(all))
            errors.AddUnknown(
                new Mark($"--regime {unknown}", 0, 0),
                "",
                ScenarioTexts.UnknownRegime,
                unknown,
                [.. all]
            );
        return [.. all.Where(options.Regimes.Contains)];
    }

    private List<(string Path, Node Value)> AllSettings => field ??= GatherSettings();

    private List<(string Path, Node Value)> GatherSettings()
    {
        var settings = new List<(string, Node)>();
        foreach (var (path, text) in options.Settings)
            if (YamlReader.ReadValue(text, $"--set {path}={text}", errors) is { } value)
                settings.Add((path, value));
        settings.AddRange(Settings.Select(setting => (setting.Path, setting.Value)));
        if (options.Seed is { } seed)
            settings.Add(("seed", Option("seed", seed)));
        if (options.Replications is { } replications)
            settings.Add(("replications", Option("replications", replications)));
        return settings;
    }

    private static ScalarNode Option(string name, IFormattable value)
    {
        string text = value.ToString(null, CultureInfo.InvariantCulture);
        return new ScalarNode(new Mark($"--{name} {text}", 0, 0), text);
    }

    /// <summary>A word on which the reading of others depends; null when it is not given or not accepted.</summary>
    private static string? Word(MapNode tree, params string[] path)
    {
        Node? node = tree;
        foreach (string key in path)
            node = (node as MapNode)?.Find(key)?.Value;
        return
            NodeMerge.Bare(node) is ScalarNode { IsEmpty: false } word
            && (path.Length > 1 || Kinds.Currency.Choices.Contains(word.Text))
            ? word.Text
            : null;
    }
}
