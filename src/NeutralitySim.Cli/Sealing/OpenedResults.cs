using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results;

namespace NeutralitySim.Cli.Sealing;

/// <summary>Results as they are named on a command line: a folder, its database, or a bundle, which is unpacked for as long as it is used.</summary>
internal sealed class OpenedResults : IDisposable
{
    private readonly string? _unpacked;

    private OpenedResults(string folder, string? unpacked, IReadOnlyList<string> foreign)
    {
        Folder = folder;
        _unpacked = unpacked;
        Foreign = foreign;
        Reader = ResultsReader.Open(folder);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>True for a bundle.</summary>
    public bool IsBundle => _unpacked is not null;

    /// <summary>What a bundle holds beside what its manifest names.</summary>
    public IReadOnlyList<string> Foreign { get; }

    /// <summary>The results.</summary>
    public ResultsReader Reader { get; }

    /// <summary>Opens results.</summary>
    /// <exception cref="TextException">They cannot be used; the text says why.</exception>
    public static OpenedResults Open(string path)
    {
        if (File.Exists(path) && !IsDatabase(path))
            return Unpacked(path);
        string folder = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
        if (OutputFolder.IsBeingWritten(folder))
            throw new SealException(CliTexts.StillWritten.With(folder));
        return new OpenedResults(folder, null, []);
    }

    public void Dispose()
    {
        Reader.Dispose();
        if (_unpacked is not null)
            Directory.Delete(_unpacked, recursive: true);
    }

    private static OpenedResults Unpacked(string path)
    {
        string folder = Directory.CreateTempSubdirectory("neutralitysim-").FullName;
        try
        {
            return new OpenedResults(folder, folder, BundleReader.Unpack(path, folder));
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static bool IsDatabase(string path) => path.EndsWith(".sqlite", StringComparison.OrdinalIgnoreCase);
}
