using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Scenarios;

/// <summary>
/// Turns scenario files into experiments. Nothing a file holds makes these methods throw: what is wrong comes back as
/// errors, all at once.
/// </summary>
public static class ScenarioLoader
{
    /// <summary>The file in which <c>run</c> keeps a scenario beside its results.</summary>
    public const string KeptFile = "scenario.json";

    /// <summary>The longest file that <see cref="LoadKept"/> takes.</summary>
    public const int MostKeptBytes = YamlLimits.KeptBytes;

    private const string FileName = "scenario.yaml";
    private static readonly string[] ScenarioKeys = ["calendar", "content-providers", "isps", "regimes", "extends"];

    /// <summary>Loads a scenario file, or the <c>scenario.yaml</c> of a folder.</summary>
    public static ScenarioLoadResult Load(string path, ScenarioLoadOptions? options = null)
    {
        var errors = new ErrorList();
        options ??= new ScenarioLoadOptions();
        var (id, folder, own) = Read(path, options, errors);
        var builder = new ExperimentBuilder(id, options, errors);
        return StandAlone.Of(builder.Build(own, folder), builder, folder);
    }

    /// <summary>Finds and reads a scenario file and what it includes; nothing, with the reason among the errors, where it cannot.</summary>
    internal static (string Id, ScenarioFolder Folder, MapNode? Own) Read(
        string path,
        ScenarioLoadOptions options,
        ErrorList errors
    )
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            errors.Add(new Mark(path, 0, 0), "", ScenarioTexts.NoPath);
            return ("", new ScenarioFolder(null, options.Root, errors), null);
        }
        string file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        string fullPath = Path.GetFullPath(file);
        var folder = new ScenarioFolder(fullPath, options.Root, errors);
        return (IdOf(fullPath), folder, new LayeredScenario(folder, errors).Read(fullPath, file));
    }

    /// <summary>
    /// Loads a scenario from text, such as one typed into a page. With a root in the options it includes files as if it
    /// stood at <c>root/id/scenario.yaml</c>; without, it may name presets but include no file.
    /// </summary>
    /// <param name="yaml">The text.</param>
    /// <param name="id">Scenario id, also the file name in errors.</param>
    /// <param name="options">Changes to the scenario.</param>
    public static ScenarioLoadResult LoadText(string yaml, string id, ScenarioLoadOptions? options = null) =>
        LoadText(yaml, id, options, YamlLimits.FileBytes);

    /// <summary>
    /// Loads a scenario that the program kept beside results: as text, but of any length that the number of its values allows, for what tables held is
    /// written out in it.
    /// </summary>
    /// <inheritdoc cref="LoadText(string, string, ScenarioLoadOptions?)"/>
    public static ScenarioLoadResult LoadKept(string yaml, string id, ScenarioLoadOptions? options = null) =>
        LoadText(yaml, id, options, YamlLimits.KeptBytes);

    private static ScenarioLoadResult LoadText(string yaml, string id, ScenarioLoadOptions? options, int most)
    {
        var errors = new ErrorList();
        options ??= new ScenarioLoadOptions();
        var folder = new ScenarioFolder(null, options.Root, errors);
        MapNode? own = null;
        if (yaml.Length > most)
            errors.Add(new Mark(id, 0, 0), "", ScenarioTexts.TextTooLarge);
        else
            own = new LayeredScenario(folder, errors).ReadText(yaml, TextPath(id, options), id);
        return new ExperimentBuilder(id, options, errors).Build(own, folder);
    }

    private static string TextPath(string id, ScenarioLoadOptions options) =>
        options.Root is null ? "" : Path.GetFullPath(Path.Combine(options.Root, id, FileName));

    /// <summary>Scenarios of a folder: every <c>*/scenario.yaml</c>, by id.</summary>
    public static IReadOnlyList<ScenarioSummary> List(string root) =>
        !Directory.Exists(root)
            ? []
            :
            [
                .. Directory
                    .EnumerateDirectories(root)
                    .Select(folder => Path.Combine(folder, FileName))
                    .Where(File.Exists)
                    .Select(Summary)
                    .OrderBy(summary => summary.Id, StringComparer.Ordinal),
            ];

    /// <summary>The scenario file of an id in a folder of scenarios; null where there is none. The id is looked up, never used as a path.</summary>
    public static string? Find(string root, string id) =>
        !Directory.Exists(root)
            ? null
            : Directory
                .EnumerateDirectories(root)
                .Where(folder => Path.GetFileName(folder) == id)
                .Select(folder => Path.Combine(folder, FileName))
                .FirstOrDefault(File.Exists);

    /// <summary>True for a file that is a scenario, or a part of one, whatever is wrong with it; false where there is none.</summary>
    public static bool IsScenario(string path) => KeysOf(path).Any(ScenarioKeys.Contains);

    /// <summary>The keys at the top of a YAML file; none where it cannot be read.</summary>
    internal static IEnumerable<string> KeysOf(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || !File.Exists(path))
            return [];
        string fullPath = Path.GetFullPath(path);
        var unheard = new ErrorList();
        var tree = new ScenarioFolder(fullPath, null, unheard).Read(fullPath, path, new Mark(path, 0, 0), "");
        return tree?.Entries.Select(entry => entry.Key) ?? [];
    }

    private static ScenarioSummary Summary(string file)
    {
        var errors = new ErrorList();
        string fullPath = Path.GetFullPath(file);
        var tree = new LayeredScenario(new ScenarioFolder(fullPath, null, errors), errors).Read(fullPath, file);
        string id = IdOf(fullPath);
        return new ScenarioSummary(
            id,
            file,
            TextOf(tree, "title") ?? Text.Plain(id),
            TextOf(tree, "question") ?? Text.Plain("")
        );
    }

    private static Text? TextOf(MapNode? tree, string key) =>
        tree?.Find(key)?.Value switch
        {
            ScalarNode { IsEmpty: false } text => Text.Plain(text.Text),
            MapNode map when map.Find("en")?.Value is ScalarNode en => new Text(
                en.Text,
                (map.Find("fr")?.Value as ScalarNode)?.Text
            ),
            _ => null,
        };

    /// <summary><c>scenarios/us-2014/scenario.yaml</c> is <c>us-2014</c>; so is <c>out/us-2014/scenario.json</c>; any other file goes by its own name.</summary>
    private static string IdOf(string fullPath) =>
        Path.GetFileName(fullPath) is FileName or KeptFile
            ? Path.GetFileName(Path.GetDirectoryName(fullPath)) ?? FileName
            : Path.GetFileNameWithoutExtension(fullPath);
}
