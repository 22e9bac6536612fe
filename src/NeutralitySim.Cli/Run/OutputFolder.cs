using NeutralitySim.Reporting.Wording;

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
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Console.Error.WriteLine(locale.With(CliTexts.OutUnusable, path, FileFaults.Reason(failure)));
            return null;
        }
    }

    /// <summary>True while a run writes to a folder; one that was killed leaves the file but does not hold it.</summary>
    public static bool IsBeingWritten(string path)
    {
        string file = System.IO.Path.Combine(path, LockName);
        if (!File.Exists(file))
            return false;
        try
        {
            using var _ = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _lock.Dispose();
}
