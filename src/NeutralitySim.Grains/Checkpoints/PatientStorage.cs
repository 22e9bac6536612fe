using System.Data.Common;
using System.Diagnostics;
using Orleans.Runtime;
using Orleans.Storage;

namespace NeutralitySim.Grains;

/// <summary>
/// While the database restarts, waits and tries again, so that runs outlive it. Every statement of the storage may be repeated, so it
/// does no harm that the first attempt may have been carried out.
/// </summary>
/// <param name="storage">Keeps runs in a database.</param>
/// <param name="patience">How long to try before the database counts as gone; 60 s unless given.</param>
/// <exception cref="DbException">From every call: the database was gone for longer, or refused.</exception>
internal sealed class PatientStorage(IGrainStorage storage, TimeSpan? patience = null) : IGrainStorage
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    private readonly TimeSpan _patience = patience ?? TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        Retry(() => storage.ReadStateAsync(stateName, grainId, grainState));

    /// <inheritdoc/>
    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        Retry(() => storage.WriteStateAsync(stateName, grainId, grainState));

    /// <inheritdoc/>
    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        Retry(() => storage.ClearStateAsync(stateName, grainId, grainState));

    private async Task Retry(Func<Task> attempt)
    {
        long start = Stopwatch.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause < LongestPause / 2 ? pause * 2 : LongestPause)
        {
            try
            {
                await attempt();
                return;
            }
            catch (DbException error) when (error.IsTransient && Stopwatch.GetElapsedTime(start) + pause < _patience)
            {
                await Task.Delay(pause);
            }
        }
    }
}
