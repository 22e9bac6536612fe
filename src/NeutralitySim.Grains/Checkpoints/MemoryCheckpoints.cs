namespace NeutralitySim.Grains;

/// <summary>Keeps runs in the memory of the cluster, for clusters without a database.</summary>
internal sealed class MemoryCheckpoints(IGrainFactory grains) : ICheckpointStore
{
    /// <inheritdoc/>
    public Task Write(string run, int epoch, byte[] checkpoint) => Of(run).Write(epoch, checkpoint);

    /// <inheritdoc/>
    public Task<IReadOnlyList<byte[]>> Read(string run) => Of(run).Read();

    /// <inheritdoc/>
    public Task Clear(string run) => Of(run).Clear();

    private ICheckpointGrain Of(string run) => grains.GetGrain<ICheckpointGrain>(run);
}
