using System.Diagnostics;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>A silo as users start it: <c>neutralitysim silo</c>, in a process of its own.</summary>
internal sealed class SiloProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly Process _process;

    private SiloProcess(Process process) => _process = process;

    /// <summary>Starts a silo and waits until it has joined.</summary>
    public static async Task<SiloProcess> Start(string cluster, string name)
    {
        var silo = new SiloProcess(CommandLine.Start(readsErrors: false, "silo", "--cluster", cluster, "--name", name));
        string? line = await silo._process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        Assert.StartsWith($"Silo of cluster {name} at ", line, StringComparison.Ordinal);
        return silo;
    }

    /// <summary>SIGKILL: no goodbye.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
