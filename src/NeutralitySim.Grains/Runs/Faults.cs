using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>Tells what is wrong with the cluster from what is wrong with a run.</summary>
internal static class Faults
{
    /// <summary>True for what another attempt may not meet: a silo that is gone, a call that took too long, a database that restarts.</summary>
    public static bool PassByThemselves(Exception cause) =>
        cause
            is OrleansException
                or EnumerationAbortedException
                or TimeoutException
                or OperationCanceledException
                or ObjectDisposedException
                or System.Data.Common.DbException
                or IOException
                or System.Net.Sockets.SocketException;
}
