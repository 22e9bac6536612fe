using NeutralitySim.Results;

namespace NeutralitySim.Cli.Sealing;

/// <summary>What a folder of results or a bundle holds, by SHA-256, so that what was changed since is seen.</summary>
/// <param name="EngineVersion">Version of the program that made the results.</param>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="ScenarioHash">Hash of its values.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Runs">Finished runs.</param>
/// <param name="ResultsHash">Hash of the results, whatever way they lie in the database.</param>
/// <param name="Files">Files made from the results, and in a bundle all others, by path.</param>
/// <param name="Sources">Files the scenario was read from; none in a bundle, which holds those that were still there.</param>
internal sealed record ResultsManifest(
    string EngineVersion,
    string Scenario,
    string ScenarioHash,
    ulong Seed,
    int Runs,
    string ResultsHash,
    IReadOnlyList<SealedFile> Files,
    IReadOnlyList<SourceFile>? Sources
)
{
    /// <summary>The manifest of results with some of the files beside them.</summary>
    /// <param name="results">Results.</param>
    /// <param name="folder">Where the files are.</param>
    /// <param name="files">Their paths.</param>
    /// <param name="sources">Files the scenario was read from; null for a bundle.</param>
    public static ResultsManifest Of(
        ResultsReader results,
        string folder,
        IEnumerable<string> files,
        IReadOnlyList<SourceFile>? sources
    ) =>
        new(
            results.Description.EngineVersion,
            results.Description.Id,
            results.Description.ScenarioHash,
            results.Description.Seed,
            results.Runs.Count,
            Results.ResultsHash.Compute(results),
            SealedFile.AllOf(folder, files),
            sources
        );
}
