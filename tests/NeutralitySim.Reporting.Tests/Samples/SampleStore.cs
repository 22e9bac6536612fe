using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tests.Samples;

/// <summary>The sample experiment stored once for all tests of a class, in a folder that goes with it.</summary>
public sealed class SampleStore : IDisposable
{
    private readonly ResultsStore _store;

    public SampleStore()
    {
        Folder = Path.Combine(Path.GetTempPath(), "neutralitysim-report-" + Path.GetRandomFileName());
        _store = SampleResults.Store(Folder);
    }

    public string Folder { get; }

    public ResultsReader Reader => _store.Reader;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
