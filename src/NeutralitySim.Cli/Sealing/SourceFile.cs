namespace NeutralitySim.Cli.Sealing;

/// <summary>A file that the scenario was read from.</summary>
/// <param name="From">Where it lies, seen from the folder of results, with slashes.</param>
/// <param name="File">Its name among the others, and what it was when it was read.</param>
internal sealed record SourceFile(string From, SealedFile File)
{
    /// <summary>Files as they are now; their names begin where their paths part.</summary>
    public static IReadOnlyList<SourceFile> AllOf(string folder, IReadOnlyList<string> sources)
    {
        string common = Common(sources);
        string full = Path.GetFullPath(folder);
        return
        [
            .. sources
                .Where(System.IO.File.Exists)
                .Select(source => new SourceFile(
                    Path.GetRelativePath(full, source).Replace('\\', '/'),
                    SealedFile.Of(
                        source[common.Length..].TrimStart(Path.DirectorySeparatorChar).Replace('\\', '/'),
                        source
                    )
                )),
        ];
    }

    /// <summary>The file where it still lies; null where it does not, or is another by now.</summary>
    public string? In(string folder)
    {
        string path = Path.GetFullPath(Path.Combine(folder, From));
        return File.IsStill(path) ? path : null;
    }

    private static string Common(IReadOnlyList<string> sources)
    {
        string common = sources.Count == 0 ? "" : Path.GetDirectoryName(sources[0])!;
        while (!sources.All(source => IsWithin(source, common)))
            common = Path.GetDirectoryName(common) ?? "";
        return common;
    }

    private static bool IsWithin(string file, string folder) =>
        folder.Length == 0
        || file.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
