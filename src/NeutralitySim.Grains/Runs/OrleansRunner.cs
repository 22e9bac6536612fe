using System.Diagnostics;
using System.Runtime.CompilerServices;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Grains;

/// <summary>
/// Carries out runs in the grains of a silo or cluster. A run hands over its months one by one; what the cluster loses is asked of it
/// again, so a silo that dies costs time and nothing else.
/// </summary>
/// <param name="grains">The silo or cluster.</param>
/// <param name="link">The connection to it.</param>
/// <param name="nameOf">What no other world in it is called.</param>
internal sealed class OrleansRunner(IGrainFactory grains, ClusterLink link, Func<World, string> nameOf) : IRunner
{
    private const int MostFaultsInARow = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // Where silos are left, one that dies is noticed within seconds, and a database restarts within a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Where none can be reached, nothing is under way that could mend it.
    private static readonly TimeSpan PatienceWithNobody = TimeSpan.FromSeconds(8);

    // A run gives a sign of life every five seconds.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(12);

    private readonly WorldsInUse _worlds = new(grains, link, nameOf);

    private TimeSpan LongestWait => link.IsConnected ? LongestSilence : 2 * Pause;

    /// <inheritdoc/>
    public int Places => link.Places;

    /// <inheritdoc/>
    /// <exception cref="RunnerException">The cluster is gone, or Orleans failed.</exception>
    public async Task<RunResult> Run(
        World world,
        RunKey run,
        ulong seed,
        Action<int> monthEnded,
        CancellationToken cancellation
    )
    {
        using var use = _worlds.Enter(world);
        string id = Guid.NewGuid().ToString("N");
        var months = new List<MonthRecord>();
        IRunGrain? grain = null;
        int faults = 0;
        long? silentSince = null;
        try
        {
            while (months.Count < world.Calendar.Months)
            {
                try
                {
                    string key = await use.Put().WaitAsync(LongestWait, cancellation);
                    grain = grains.GetGrain<IRunGrain>(new GrainKey(key, seed, run, id).ToString());
                    await foreach (var news in News(grain, months.Count - 1, cancellation))
                    {
                        silentSince = null;
                        link.Answered();
                        if (news.Failure is { } failure)
                            throw new RunFailedException(new RunFailure(run, failure));
                        if (news.Month is not { } month)
                            continue;
                        faults = 0;
                        months.Add(month);
                        monthEnded(month.Month);
                        if (months.Count == world.Calendar.Months)
                            break;
                    }
                }
                catch (Exception cause) when (cause is not RunFailedException)
                {
                    cancellation.ThrowIfCancellationRequested();
                    bool mayPass = Faults.PassByThemselves(cause);
                    silentSince ??= Stopwatch.GetTimestamp();
                    var patience = link.IsConnected ? Patience : PatienceWithNobody;
                    if (
                        !mayPass
                        || ++faults == MostFaultsInARow
                        || Stopwatch.GetElapsedTime(silentSince.Value) >= patience
                    )
                        throw new RunnerException(cause, isGone: mayPass);
                    use.Lost();
                    await Task.Delay(Pause, cancellation);
                }
            }

            return ResultAssembly.Of(world, run, months);
        }
        finally
        {
            if (grain is not null)
                await End(grain);
        }
    }

    // Orleans' own enumerator waits for an answer also when its silo is gone, and once more to say that it gives up.
    private async IAsyncEnumerable<RunNews> News(
        IRunGrain grain,
        int after,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellation, link.Lost);
        var news = grain.Months(after).WithBatchSize(1).GetAsyncEnumerator(CancellationToken.None);
        while (await news.MoveNextAsync().AsTask().WaitAsync(LongestWait, giveUp.Token))
            yield return news.Current;
    }

    private static async Task End(IRunGrain grain)
    {
        try
        {
            await grain.End().WaitAsync(Pause);
        }
        catch (Exception)
        {
            // A cluster that is gone needs no stopping, and why it is gone has been said.
        }
    }
}
