namespace NeutralitySim.Results.Tests;

/// <summary>A folder that goes when the test ends.</summary>
public abstract class TemporaryFolder : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("neutralitysim-").FullName;

    protected string Database => Path.Combine(Folder, "results.sqlite");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
