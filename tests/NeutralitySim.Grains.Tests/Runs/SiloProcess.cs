using System.Diagnostics;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>A silo as users start it: <c>neutralitysim silo</c>, in a process of its own.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private SiloProcess(Process process) => (_process, _errors) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Starts a silo and waits until it has joined.</summary>
    public static async Task<SiloProcess> Start(string cluster, string name)
    {
        var silo = new SiloProcess(CommandLine.Start("silo", "--cluster", cluster, "--name", name));
        string? line = await silo._process.StandardOutput.ReadLineAsync().WaitAsync(Patience.Longest);
        Assert.StartsWith($"Silo of cluster {name} at ", line, StringComparison.Ordinal);
        return silo;
    }

    /// <summary>Time on processors so far, seconds.</summary>
    public double ProcessorSeconds => _process.TotalProcessorTime.TotalSeconds;

    /// <summary>SIGKILL: no goodbye.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Holds the process, connections and all, as the sleep of its machine would.</summary>
    public void Freeze() => Signal("-STOP");

    /// <summary>Lets a frozen process go on.</summary>
    public void Thaw() => Signal("-CONT");

    /// <summary>Waits for the end.</summary>
    public async Task<(int Code, string Errors)> End()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience.Longest);
        return (_process.ExitCode, await _errors.WaitAsync(Patience.Longest));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{_process.Id}"]);
        kill.WaitForExit();
    }
}
