namespace NeutralitySim.Grains;

/// <summary>Months of a run in memory. Lost with its silo; a run that has lost both begins again, to the same end.</summary>
[ElsewherePlacement]
internal sealed class CheckpointGrain : Grain, ICheckpointGrain
{
    private readonly SortedList<int, byte[]> _months = [];

    public Task Write(int epoch, byte[] checkpoint)
    {
        _months[epoch] = checkpoint;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<byte[]>> Read() =>
        Task.FromResult<IReadOnlyList<byte[]>>([
            .. _months.TakeWhile((month, index) => month.Key == index).Select(month => month.Value),
        ]);

    public Task Clear()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
