using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Cli.Run;

/// <summary>The folder a run writes to, held so that no second run writes there at the same time.</summary>
internal sealed class OutputFolder : IDisposable
{
    private const string LockName = ".running";

    private readonly FileStream _lock;

    private OutputFolder(string path, FileStream held) => (Path, _lock) = (path, held);

    public string Path { get; }

    /// <summary>Makes and holds the folder; where it cannot be used says why and gives null.</summary>
    public static OutputFolder? Take(string path, Locale locale)
    {
        if (File.Exists(path))
        {
            Console.Error.WriteLine(locale.With(CliTexts.OutIsFile, path));
            return null;
        }

        string file = System.IO.Path.Combine(path, LockName);
        try
        {
            Directory.CreateDirectory(path);
            return new OutputFolder(
                path,
                new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose)
            );
        }
        catch (IOException) when (File.Exists(file))
        {
            Console.Error.WriteLine(locale.With(CliTexts.FolderInUse, path));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(locale.With(CliTexts.OutUnusable, path, failure.Message));
            return null;
        }
    }

    /// <summary>True when the results there, if any, are of this very experiment.</summary>
    public bool IsResumable(ExperimentDescription description)
    {
        if (!File.Exists(System.IO.Path.Combine(Path, "results.sqlite")))
            return true;
        using var reader = ResultsReader.Open(Path);
        return reader.Description.ScenarioHash == description.ScenarioHash
            && reader.Description.EngineVersion == description.EngineVersion;
    }

    public void Dispose() => _lock.Dispose();
}
