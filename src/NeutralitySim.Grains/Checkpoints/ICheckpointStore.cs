namespace NeutralitySim.Grains;

/// <summary>Keeps runs month by month, so that they can go on when their silo is gone. Safe for concurrent use by different runs.</summary>
internal interface ICheckpointStore
{
    /// <summary>Keeps a month; one that is there already is replaced.</summary>
    /// <param name="run">Key of the run.</param>
    /// <param name="epoch">The month, from 0.</param>
    /// <param name="checkpoint">What to keep.</param>
    Task Write(string run, int epoch, byte[] checkpoint);

    /// <summary>All months kept of a run, in order from the first.</summary>
    Task<IReadOnlyList<byte[]>> Read(string run);

    /// <summary>Forgets a run.</summary>
    Task Clear(string run);
}
