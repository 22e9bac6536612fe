using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NeutralitySim.Soak;

/// <summary>The built program in a process of its own, gone when this is disposed of.</summary>
internal sealed class Watched : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private Watched(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Root of the repository, where it runs.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Physical memory now, MB.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>True when it runs no more.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts it.</summary>
    public static Watched Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "neutralitysim.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return new Watched(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static async Task Run(CancellationToken stop, params string[] arguments)
    {
        using var watched = Start(arguments);
        await watched.End(stop);
    }

    /// <summary>The next line of its output; null at its end.</summary>
    public async Task<string?> Line(CancellationToken stop) => await _process.StandardOutput.ReadLineAsync(stop);

    /// <summary>Waits for its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public async Task End(CancellationToken stop)
    {
        await _process.StandardOutput.ReadToEndAsync(stop);
        await _process.WaitForExitAsync(stop);
        if (_process.ExitCode != 0)
            throw new InvalidOperationException($"Exit code {_process.ExitCode}: {await _errors}");
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

    private static string FindRoot([CallerFilePath] string caller = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "..", ".."));
}
