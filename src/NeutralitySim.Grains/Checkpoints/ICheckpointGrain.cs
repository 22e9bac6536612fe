namespace NeutralitySim.Grains;

/// <summary>Keeps the months of a run on another silo than the run's. Key: that of the run.</summary>
[Alias("neutralitysim.checkpoint")]
internal interface ICheckpointGrain : IGrainWithStringKey
{
    /// <summary>Keeps a month.</summary>
    [Alias("write")]
    Task Write(int epoch, byte[] checkpoint);

    /// <summary>All months from the first, as far as there is no gap.</summary>
    [Alias("read")]
    Task<IReadOnlyList<byte[]>> Read();

    /// <summary>Forgets the run.</summary>
    [Alias("clear")]
    Task Clear();
}
