using NeutralitySim.Core.Worlds;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli;

/// <summary>What can keep a cluster from being used, told to the user.</summary>
internal static class ClusterAccess
{
    /// <exception cref="EngineException">The database is not ready.</exception>
    public static void Require(ClusterSettings settings, Locale locale)
    {
        if (
            settings.Database is { } database
            && ClusterDatabase.Check(database).GetAwaiter().GetResult() is { } complaint
        )
            throw new EngineException(locale[complaint]);
    }

    /// <exception cref="EngineException">It failed; the message says why.</exception>
    public static T Try<T>(Func<Task<T>> action, Text failed, Locale locale)
    {
        try
        {
            return action().GetAwaiter().GetResult();
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            throw new EngineException(locale.With(failed, Failures.Told(cause.GetBaseException(), locale)));
        }
    }
}
