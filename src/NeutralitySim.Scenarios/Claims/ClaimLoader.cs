using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Claims;

/// <summary>
/// Turns claim files into claims. Nothing a file holds makes these methods throw: what is wrong comes back as errors, all at once.
/// </summary>
public static class ClaimLoader
{
    private const string ShippedFolder = "claims/";

    private static readonly string[] ClaimKeys = ["statement", "said-by", "hour", "company"];

    /// <summary>True for a file that is a claim, whatever is wrong with it, and no scenario; false where there is none.</summary>
    public static bool IsClaim(string path) =>
        ScenarioLoader.KeysOf(path).Any(ClaimKeys.Contains) && !ScenarioLoader.IsScenario(path);

    /// <summary>Loads a claim file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="settings">Values set from outside: dotted path and value in YAML; they win over the file.</param>
    public static ClaimLoadResult Load(string path, IReadOnlyList<(string Path, string YamlValue)>? settings = null)
    {
        var errors = new ErrorList();
        string fullPath = Path.GetFullPath(path);
        var folder = new ScenarioFolder(fullPath, null, errors);
        return Build(folder.Read(fullPath, path, new Mark(path, 0, 0), ""), IdOf(path), folder, settings, errors);
    }

    /// <summary>Loads a claim that comes with the program.</summary>
    /// <param name="id">One of <see cref="ShippedIds"/>.</param>
    /// <param name="settings">Values set from outside.</param>
    public static ClaimLoadResult LoadShipped(
        string id,
        IReadOnlyList<(string Path, string YamlValue)>? settings = null
    )
    {
        var errors = new ErrorList();
        var folder = new ScenarioFolder(null, null, errors);
        string place = $"{ShippedFolder}{id}.yaml";
        var tree = folder.ReadShipped(place, isShipped: false);
        if (tree is null)
            errors.AddUnknown(new Mark(place, 0, 0), "", ScenarioTexts.UnknownClaim, id, ShippedIds);
        return Build(tree, id, folder, settings, errors);
    }

    /// <summary>Ids of the claims that come with the program.</summary>
    public static IReadOnlyList<string> ShippedIds { get; } = ScenarioFolder.ShippedNames(ShippedFolder);

    private static ClaimLoadResult Build(
        MapNode? tree,
        string id,
        ScenarioFolder folder,
        IReadOnlyList<(string Path, string YamlValue)>? settings,
        ErrorList errors
    )
    {
        if (tree is null)
            return new ClaimLoadResult(null, errors.Items);
        var patch = new PathPatch(errors, ClaimTable.Root);
        foreach (var (path, text) in settings ?? [])
            if (YamlReader.ReadValue(text, $"--set {path}={text}", errors) is { } value)
                tree = patch.Apply(tree, path, value, value.Mark);
        var claim = new ClaimBinder(errors, new ClaimLayers(folder, tree)).Claim(id);
        return new ClaimLoadResult(errors.Any ? null : claim, errors.Items);
    }

    private static string IdOf(string path) => Path.GetFileNameWithoutExtension(path);
}
