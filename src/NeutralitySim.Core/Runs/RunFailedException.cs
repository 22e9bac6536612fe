namespace NeutralitySim.Core.Runs;

/// <summary>A run cannot go on; others are not affected.</summary>
/// <param name="failure">Which run, and what went wrong.</param>
/// <param name="cause">What stopped it; null where that is elsewhere.</param>
public sealed class RunFailedException(RunFailure failure, Exception? cause = null)
    : Exception(failure.Message.English, cause)
{
    /// <summary>Which run, and what went wrong.</summary>
    public RunFailure Failure => failure;
}
