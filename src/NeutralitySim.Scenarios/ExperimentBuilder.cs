using System.Globalization;
using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Scenarios.Binding;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios;

/// <summary>The way from a merged tree to an experiment: settings, regimes, overrides, checks, binding, levers.</summary>
internal sealed class ExperimentBuilder(string scenarioId, ScenarioLoadOptions options, ErrorList errors)
{
    private const string LeversKey = "levers";
    private readonly List<(string Name, ResolvedObject Tree)> _resolved = [];
    private readonly List<ParameterRecord> _parameters = [];
    private readonly ParameterLog _log = new();

    /// <summary>Values set after those of the options, over which they win.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>True when levers are of no interest: they are neither checked nor bound.</summary>
    public bool IgnoresLevers { get; init; }

    /// <summary>Levers, once built.</summary>
    public IReadOnlyList<BoundLever> Levers { get; private set; } = [];

    /// <summary>The checked values, once built; null where they could not be.</summary>
    public RegimeTrees? Trees { get; private set; }

    public ScenarioLoadResult Build(MapNode? tree, ScenarioFolder folder)
    {
        var experiment = tree is null ? null : Experiment(tree, folder);
        return new ScenarioLoadResult(errors.Any ? null : experiment, errors.Items, _log.Ranges)
        {
            Levers = [.. Levers.Select(bound => bound.Lever)],
            WorldHashes = Trees is null || errors.Any ? s_noHashes : CanonicalText.WorldHashes(Trees),
        };
    }

    private static readonly IReadOnlyDictionary<string, string> s_noHashes = new Dictionary<string, string>();

    private Experiment? Experiment(MapNode tree, ScenarioFolder folder)
    {
        var settings = AllSettings();
        foreach (var (_, value) in settings.Where(s => s.Path == "regimes"))
            tree = tree.With(new MapEntry("regimes", value.Mark, value));
        tree = new RegimeList(folder, errors).Expand(tree);
        var levers = tree.Find(LeversKey)?.Value;
        var patches = new Patches(tree.Without(LeversKey), [.. settings.Where(s => s.Path != "regimes")], errors);

        var root = Resolve("base", patches.Base(), _log);
        var allRegimes = root.Map("regimes").Ids;
        var regimes = Kept(allRegimes);
        if (regimes.Count == 0)
            return null;

        var binder = new WorldBinder(scenarioId, errors, _log);
        var world = binder.World(root, regimes[0]);
        _parameters.AddRange(_log.Records);
        List<World> worlds =
        [
            .. regimes.Select(regime =>
                patches.Has(regime) ? Overridden(regime, patches) : binder.Under(regime, world, root)
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
            Levers = new LeverBinder(Trees, errors).Levers(levers);
        var description = new DescriptionBinder(errors).Description(root, world, regimes, allRegimes) with
        {
            Parameters = _parameters,
            ScenarioHash = CanonicalText.Hash(regimes, _resolved),
        };
        return new Experiment(description, worlds, description.Seed, description.Replications);
    }

    private ResolvedObject Resolve(string name, MapNode tree, ParameterLog log)
    {
        var resolver = new Resolver(
            errors,
            log,
            Word(tree, "currency") ?? "EUR",
            Word(tree, "emissions", "level") ?? "central"
        );
        var resolved = resolver.Object(tree, ScenarioSchema.Root, "", isLogged: true);
        _resolved.Add((name, resolved));
        return resolved;
    }

    private World Overridden(string regime, Patches patches)
    {
        var log = new ParameterLog();
        var root = Resolve(regime, patches.For(regime), log);
        CheckPreset(root);
        var world = new WorldBinder(scenarioId, errors, log).World(root, regime);
        var known = _log.Records.ToHashSet();
        _parameters.AddRange(
            log.Records.Where(record => !known.Contains(record)).Select(record => record with { Regime = regime })
        );
        return world;
    }

    private void CheckPreset(ResolvedObject root)
    {
        var own = root.Object("emissions").OptionalValue("preset");
        string? common = _resolved[0].Tree.Object("emissions").OptionalValue("preset")?.Text;
        if (own is { IsBroken: false } && own.Text != common)
            errors.Add(
                own.Mark,
                own.Path,
                $"found the preset {own.Text} for one regime",
                "one preset for all regimes is accepted, or they could not be compared"
            );
    }

    private List<string> Kept(IReadOnlyList<string> all)
    {
        if (options.Regimes is null)
            return [.. all];
        foreach (string unknown in options.Regimes.Except(all))
            errors.AddUnknown(new Mark($"--regime {unknown}", 0, 0), "", "regime", unknown, [.. all]);
        return [.. all.Where(options.Regimes.Contains)];
    }

    private List<(string Path, Node Value)> AllSettings()
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
            node is ScalarNode { IsEmpty: false } word
            && (path.Length > 1 || Kinds.Currency.Choices.Contains(word.Text))
            ? word.Text
            : null;
    }
}
