using System.Globalization;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>
/// The world's tree under each regime: the scenario, over it the regime's overrides, over these the settings made from
/// outside, and over all settings of a regime's override.
/// </summary>
internal sealed class Patches
{
    private const string Overrides = "overrides";
    private const string OwnRegime = "regime";

    /// <summary>First words of the paths that may differ between regimes.</summary>
    public static IReadOnlyList<string> PerRegime { get; } =
    ["content-providers", "isps", "deals", "demand", "market", "emissions", "profiles", "grid-factors", OwnRegime];

    private readonly ErrorList _errors;
    private readonly PathPatch _patch;
    private readonly MapNode _written;
    private readonly MapNode _tree;
    private readonly MapNode _overrides;
    private readonly IReadOnlyList<(string Path, Node Value)> _settings;
    private readonly IReadOnlyList<string> _regimes;

    public Patches(MapNode tree, IReadOnlyList<(string Path, Node Value)> settings, ErrorList errors)
    {
        _errors = errors;
        _patch = new PathPatch(errors);
        _settings = settings;
        _written = tree;
        _tree = tree.Without(Overrides);
        _regimes = (tree.Find("regimes")?.Value as MapNode)?.Entries.Select(e => e.Key).ToList() ?? [];
        _overrides = Checked(tree);
    }

    /// <summary>True when a path may differ between regimes.</summary>
    public static bool IsPerRegime(string path) => PerRegime.Contains(path.Split('.')[0]);

    /// <summary>The path in the world's tree that an override's path means.</summary>
    public static string FullPath(string regime, string path) =>
        path == OwnRegime || path.StartsWith(OwnRegime + ".", StringComparison.Ordinal)
            ? $"regimes.{regime}{path[OwnRegime.Length..]}"
            : path;

    /// <summary>The setting that puts a value at a path of the world's tree under one regime only.</summary>
    public static string OverrideOf(string regime, string fullPath)
    {
        string own = $"regimes.{regime}.";
        return fullPath.StartsWith(own, StringComparison.Ordinal)
            ? $"{Overrides}.{regime}.{OwnRegime}.{fullPath[own.Length..]}"
            : $"{Overrides}.{regime}.{fullPath}";
    }

    /// <summary>The same with further settings, which win over those before.</summary>
    public Patches With(IReadOnlyList<(string Path, Node Value)> settings) =>
        new(_written, [.. _settings, .. settings], _errors);

    /// <summary>What stands where a setting puts its value; null where nothing does.</summary>
    public Node? At(string setting)
    {
        string[] words = setting.Split('.');
        bool isOverride = words is [Overrides, _, _, ..];
        Node? node = isOverride ? For(words[1]) : Base();
        string path = isOverride ? FullPath(words[1], string.Join('.', words[2..])) : setting;
        foreach (string word in path.Split('.'))
            node = node switch
            {
                MapNode map => map.Find(word)?.Value,
                ListNode list when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int index) =>
                    list.Items.ElementAtOrDefault(index),
                _ => null,
            };
        return node;
    }

    /// <summary>The tree without any regime's overrides.</summary>
    public MapNode Base() => WithSettings(_tree);

    /// <summary>True when the regime's tree differs from the base.</summary>
    public bool Has(string regime) => _overrides.Find(regime) is not null || RegimeSettings(regime).Any();

    /// <summary>True when the regime's tree differs from the base in more than the regime's own rules.</summary>
    public bool ChangesWorld(string regime)
    {
        var own = (_overrides.Find(regime)?.Value as MapNode)?.Entries.Select(entry => entry.Key) ?? [];
        return own.Concat(RegimeSettings(regime).Select(setting => setting.Path))
            .Any(path => path.Split('.')[0] != OwnRegime);
    }

    /// <summary>The tree under a regime.</summary>
    public MapNode For(string regime)
    {
        var tree = _tree;
        if (_overrides.Find(regime)?.Value is MapNode own)
            foreach (var entry in own.Entries)
                tree = Override(tree, regime, entry.Key, entry.Value, entry.KeyMark);
        tree = WithSettings(tree);
        foreach (var (path, value) in RegimeSettings(regime))
            tree = Override(tree, regime, path, value, value.Mark);
        return tree;
    }

    private MapNode WithSettings(MapNode tree)
    {
        foreach (var (path, value) in _settings.Where(s => !IsOverride(s.Path)))
            tree = _patch.Apply(tree, path, value, value.Mark);
        return tree;
    }

    private MapNode Override(MapNode tree, string regime, string path, Node value, Mark mark)
    {
        if (!IsPerRegime(path))
        {
            _errors.AddUnknown(
                mark,
                mark.Line == 0 ? "" : $"{Overrides}.{regime}.{path}",
                ScenarioTexts.UnknownOverridePath,
                path,
                PerRegime
            );
            return tree;
        }
        return _patch.Apply(tree, FullPath(regime, path), value, mark);
    }

    private IEnumerable<(string Path, Node Value)> RegimeSettings(string regime)
    {
        string prefix = $"{Overrides}.{regime}.";
        return _settings
            .Where(s => s.Path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(s => (s.Path[prefix.Length..], s.Value));
    }

    private static bool IsOverride(string path) => path.Split('.')[0] == Overrides;

    private MapNode Checked(MapNode tree)
    {
        foreach (var (path, value) in _settings.Where(s => IsOverride(s.Path)))
            if (path.Split('.') is not [_, var id, _, ..] || !_regimes.Contains(id))
                _errors.AddUnknown(value.Mark, "", ScenarioTexts.UnknownRegimeIn, path, _regimes);
        if (tree.Find(Overrides) is not { } entry || entry.Value is ScalarNode { IsEmpty: true })
            return MapNode.Empty(tree.Mark);
        if (entry.Value is not MapNode overrides)
        {
            _errors.Add(entry.Value, Overrides, ScenarioTexts.MapByRegime);
            return MapNode.Empty(tree.Mark);
        }
        foreach (var regime in overrides.Entries)
            CheckRegime(regime);
        return overrides;
    }

    private void CheckRegime(MapEntry regime)
    {
        if (!_regimes.Contains(regime.Key))
            _errors.AddUnknown(regime, Overrides, ScenarioTexts.UnknownRegime, _regimes);
        else if (regime.Value is not MapNode and not ScalarNode { IsEmpty: true })
            _errors.Add(regime.Value, $"{Overrides}.{regime.Key}", ScenarioTexts.DottedPaths);
    }
}
