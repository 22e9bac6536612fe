using NeutralitySim.Grains;

namespace NeutralitySim.Cli;

/// <summary>What can keep a cluster from being used, told to the user.</summary>
internal static class ClusterAccess
{
    /// <exception cref="EngineException">The database is not ready.</exception>
    public static void Require(ClusterSettings settings)
    {
        if (
            settings.Database is { } database
            && ClusterDatabase.Check(database).GetAwaiter().GetResult() is { } complaint
        )
            throw new EngineException(complaint);
    }

    /// <exception cref="EngineException">It failed; the message says why.</exception>
    public static T Try<T>(Func<Task<T>> action, Message failed, Messages messages)
    {
        try
        {
            return action().GetAwaiter().GetResult();
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            throw new EngineException(messages.With(failed, cause.GetBaseException().Message));
        }
    }
}
