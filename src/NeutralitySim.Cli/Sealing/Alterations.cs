using NeutralitySim.Cli.Run;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Cli.Sealing;

/// <summary>What is no longer as the program wrote it.</summary>
/// <param name="Changed">Files of other content, by path.</param>
/// <param name="Missing">Files that are gone.</param>
internal sealed record Alterations(IReadOnlyList<string> Changed, IReadOnlyList<string> Missing)
{
    /// <summary>True where there are some.</summary>
    public bool Any => Changed.Count + Missing.Count > 0;

    /// <summary>By the hashes of a manifest.</summary>
    public static Alterations By(ResultsManifest manifest, string folder)
    {
        var files = manifest
            .Files.Where(file => BundleReader.IsPlainPath(file.Path))
            .Select(file => (file.Path, File: Path.Combine(folder, file.Path), Sealed: file))
            .ToList();
        return new(
            [.. files.Where(f => File.Exists(f.File) && !f.Sealed.IsStill(f.File)).Select(f => f.Path)],
            [.. files.Where(f => !File.Exists(f.File)).Select(f => f.Path)]
        );
    }

    /// <summary>
    /// The same with tables that do not follow from the results, whatever a manifest says: they are written again, which only the version that made them does
    /// to the same bytes.
    /// </summary>
    public Alterations With(ResultsReader results, string folder)
    {
        string remade = Directory.CreateTempSubdirectory("neutralitysim-").FullName;
        try
        {
            var differing = OutputFiles
                .Again(results, folder, remade)
                .Select(file => Path.GetRelativePath(remade, file))
                .Where(path => File.Exists(Path.Combine(folder, path)))
                .Where(path => !SealedFile.Of(path, Path.Combine(remade, path)).IsStill(Path.Combine(folder, path)))
                .Select(path => path.Replace('\\', '/'));
            return this with { Changed = [.. Changed.Union(differing).Order(StringComparer.Ordinal)] };
        }
        finally
        {
            Directory.Delete(remade, recursive: true);
        }
    }
}
