namespace NeutralitySim.Grains;

/// <summary>An actor of a run.</summary>
[Alias("neutralitysim.entity")]
internal interface IEntityGrain : IGrainWithStringKey
{
    /// <summary>Frees what it keeps: its run is over, or nobody waits for it any more.</summary>
    [Alias("leave")]
    Task Leave();
}
