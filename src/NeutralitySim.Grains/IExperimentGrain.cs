namespace NeutralitySim.Grains;

/// <summary>An experiment: which runs are to do, which are done. Key: experiment id.</summary>
[Alias("neutralitysim.experiment")]
internal interface IExperimentGrain : IGrainWithStringKey
{
    /// <summary>Starts, or goes on after the grain was lost; runs that are in progress anyway are left alone.</summary>
    [Alias("start")]
    Task Start(ExperimentPlan plan);

    /// <summary>What happened after the item with number <paramref name="after"/>; waits a moment when nothing has. Earlier items are forgotten.</summary>
    /// <returns>Null when the grain was lost and must be started again.</returns>
    [Alias("news")]
    Task<ExperimentNews?> News(long after);

    /// <summary>What runs of a regime need to begin.</summary>
    [Alias("setup")]
    Task<RunSetup> Setup(string regime);

    /// <summary>Starts no further month and forgets everything.</summary>
    [Alias("stop")]
    Task Stop();
}
