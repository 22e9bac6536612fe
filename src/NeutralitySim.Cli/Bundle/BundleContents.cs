using NeutralitySim.Cli.Run;
using NeutralitySim.Cli.Sealing;
using NeutralitySim.Results;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli.Bundle;

/// <summary>What goes into a bundle.</summary>
/// <param name="Files">Files by their path in it.</param>
/// <param name="Manifest">Their hashes.</param>
/// <param name="LeftOut">Files the scenario was read from that are gone or others by now.</param>
internal sealed record BundleContents(
    IReadOnlyDictionary<string, string> Files,
    ResultsManifest Manifest,
    IReadOnlyList<string> LeftOut
)
{
    private const string Study = "study.json";
    private const string Originals = "scenario/";

    /// <summary>Gathers what a folder and its scenario's have.</summary>
    /// <exception cref="SealException">Something of it was changed since the run, or is not there.</exception>
    public static BundleContents Of(OpenedResults opened)
    {
        string folder = opened.Folder;
        if (opened.Reader.Runs.Count == 0)
            throw new SealException(CliTexts.NothingToVerify.With(opened.Reader.FilePath));
        if (
            ManifestFile.Read(folder) is not { } sealedBy
            || !File.Exists(Path.Combine(folder, ScenarioLoader.KeptFile))
        )
            throw new SealException(CliTexts.NoScenarioIn(folder, opened.Reader.Description.EngineVersion));
        // A bundle's hashes would make what was changed look as if the run had written it.
        var altered = Alterations.By(sealedBy, folder);
        if (altered.Any)
            throw new SealException(
                CliTexts.NotBundled.With(folder, NameList.Of([.. altered.Changed, .. altered.Missing]))
            );
        if (ResultsHash.Compute(opened.Reader) != sealedBy.ResultsHash)
            throw new SealException(CliTexts.NotBundled.With(folder, Path.GetFileName(opened.Reader.FilePath)));
        ResultsStore.Tidy(folder);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [Path.GetFileName(opened.Reader.FilePath)] = opened.Reader.FilePath,
        };
        foreach (var file in sealedBy.Files)
            files[file.Path] = Path.Combine(folder, file.Path);
        var leftOut = new List<string>();
        foreach (var source in sealedBy.Sources ?? [])
            if (source.In(folder) is { } file)
                files[Originals + source.File.Path] = file;
            else
                leftOut.Add(source.File.Path);
        if (StudyOf(folder, sealedBy) is { } study)
            files[Study] = study;
        var unnamable = files.Keys.Where(path => !BundleReader.IsPlainPath(path)).ToList();
        foreach (string path in unnamable)
            files.Remove(path);
        var manifest = ResultsManifest.Of(opened.Reader, folder, [], null) with
        {
            Files = [.. files.Select(file => SealedFile.Of(file.Key, file.Value))],
        };
        return new BundleContents(files, manifest, [.. leftOut, .. unnamable]);
    }

    private static string? StudyOf(string folder, ResultsManifest manifest)
    {
        var own = manifest.Sources is [var scenario, ..]
            ? Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, scenario.From)))
            : null;
        return new[] { folder, own }
            .OfType<string>()
            .Select(place => Path.Combine(place, Study))
            .FirstOrDefault(File.Exists);
    }
}
