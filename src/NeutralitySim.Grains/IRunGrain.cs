namespace NeutralitySim.Grains;

/// <summary>A run. Key: experiment/regime/replication.</summary>
[Alias("neutralitysim.run")]
internal interface IRunGrain : IGrainWithStringKey
{
    /// <summary>Simulates the next month.</summary>
    [Alias("advance")]
    Task<RunProgress> Advance();
}
