namespace NeutralitySim.EndToEnd;

/// <summary>A folder of a test's own, gone afterwards.</summary>
public abstract class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("neutralitysim-");

    /// <summary>A path inside.</summary>
    protected string At(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
