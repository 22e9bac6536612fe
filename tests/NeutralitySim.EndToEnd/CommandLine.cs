using System.Diagnostics;
using System.Text;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>Starts the built program as users do, from the repository's root, and gathers what it says.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource _finishedErrors = new();
    private readonly TaskCompletionSource _awaited = new();
    private readonly string? _awaitedText;

    private CommandLine(string[] arguments, string? awaitedText, (string Name, string Value)[] environment)
    {
        _awaitedText = awaitedText;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Golden.RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "neutralitysim.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (string inherited in start.Environment.Keys.Where(IsOurs).ToList())
            start.Environment.Remove(inherited);
        // It starts sooner than a silo, and gives the same bytes: EngineTests see to that.
        start.Environment["NEUTRALITYSIM_ENGINE"] = "in-process";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginErrorReadLine();
        _output = _process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>What a finished process left.</summary>
    public sealed record Outcome(int Code, string Output, string Errors);

    /// <summary>Runs to the end.</summary>
    public static Task<Outcome> Run(params string[] arguments) => RunIn([], arguments);

    /// <summary>Runs to the end with variables set.</summary>
    public static async Task<Outcome> RunIn((string Name, string Value)[] environment, params string[] arguments)
    {
        using var started = new CommandLine(arguments, null, environment);
        return await started.End();
    }

    /// <summary>Starts and comes back as soon as standard error holds a text; the process still runs.</summary>
    public static async Task<CommandLine> StartUntil(string text, params string[] arguments)
    {
        var started = new CommandLine(arguments, text, []);
        await started._awaited.Task.WaitAsync(Patience.Longest);
        return started;
    }

    /// <summary>
    /// Asks for an orderly stop, by the signal the program takes like Ctrl-C: SIGINT itself is ignored by all that a shell runs in
    /// its background, tests among them.
    /// </summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<Outcome> End()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience.Longest);
        await _finishedErrors.Task.WaitAsync(Patience.Longest);
        return new Outcome(_process.ExitCode, await _output, _errors.ToString());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("NEUTRALITYSIM_", StringComparison.Ordinal)
        || name.StartsWith("OTEL_", StringComparison.Ordinal)
        || name is "COLUMNS" or "NO_COLOR" or "TERM";

    private void Hear(string? line)
    {
        if (line is null)
        {
            _finishedErrors.TrySetResult();
            _awaited.TrySetException(new InvalidOperationException($"It ended and said: {_errors}"));
            return;
        }

        _errors.Append(line).Append('\n');
        if (_awaitedText is not null && line.Contains(_awaitedText, StringComparison.Ordinal))
            _awaited.TrySetResult();
    }
}
