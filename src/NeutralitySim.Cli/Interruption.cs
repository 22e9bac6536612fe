using System.Runtime.InteropServices;

namespace NeutralitySim.Cli;

/// <summary>Ctrl-C and a polite kill ask for an orderly stop; a second one ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;
    private readonly Action _onFirst;

    /// <summary>Listens from now on.</summary>
    /// <param name="onFirst">Called once, on another thread, when the user wants to stop.</param>
    public Interruption(Action onFirst)
    {
        _onFirst = onFirst;
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
        ];
    }

    /// <summary>Cancelled when the user wants to stop.</summary>
    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        if (_source.IsCancellationRequested)
            return;
        context.Cancel = true;
        _onFirst();
        _source.Cancel();
    }
}
