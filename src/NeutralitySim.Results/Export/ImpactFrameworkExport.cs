using System.Text;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary>
/// Manifests for the Green Software Foundation's Impact Framework 1.1: one per model, for sums over models mean nothing.
/// <c>if-run -m hybrid.yaml -o again</c> computes the same totals again from the energy, carbon intensity and manufacture in it.
/// </summary>
public static class ImpactFrameworkExport
{
    /// <summary>Names of all files that <see cref="Write"/> may write.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Enum.GetValues<Core.Results.EmissionModel>().Select(Name)];

    /// <summary>Writes a manifest per model with results into a folder, made when missing, and returns the paths written.</summary>
    public static IReadOnlyList<string> Write(ResultsReader reader, string folder)
    {
        Directory.CreateDirectory(folder);
        var paths = new List<string>();
        foreach (var model in reader.SciParts().GroupBy(part => part.Line.Model).OrderBy(parts => parts.Key))
        {
            string path = Path.Combine(folder, Name(model.Key));
            string manifest = new ImpactManifest(reader, model.Key).Text([.. model]);
            File.WriteAllText(path, manifest, new UTF8Encoding(false));
            paths.Add(path);
        }

        return paths;
    }

    private static string Name(Core.Results.EmissionModel model) =>
        EnumText<Core.Results.EmissionModel>.Of(model) + ".yaml";
}
