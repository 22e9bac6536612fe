using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>Takes note that a silo cannot go on, where Orleans would abort the process with pages of stack traces.</summary>
internal sealed class SiloFailure : IFatalErrorHandler
{
    private readonly TaskCompletionSource<string> _reason = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes with what Orleans said, once the silo cannot go on.</summary>
    public Task<string> Reason => _reason.Task;

    public bool IsUnexpected(Exception exception) => true;

    public void OnFatalException(object? sender, string? context, Exception? exception) =>
        _reason.TrySetResult(RunnerException.Gist(context ?? exception?.Message ?? ""));
}
