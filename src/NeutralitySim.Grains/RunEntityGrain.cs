namespace NeutralitySim.Grains;

/// <summary>
/// What entities of a run have in common: where they belong, and that they leave with the last month. Placed where their run
/// is, so an ISP's cohorts and caches are with it.
/// </summary>
internal abstract class RunEntityGrain(RunSetups setups) : Grain
{
    protected EntityKey Key { get; private set; }

    protected LaidOutRun Setup { get; private set; } = null!;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Key = EntityKey.Parse(this.GetPrimaryKeyString());
        Setup = await setups.Get(Key.Experiment, Key.Run.Regime);
    }

    /// <summary>Frees memory once the run needs the entity no more.</summary>
    protected void LeaveAfterLast(int epoch)
    {
        if (epoch + 1 >= Setup.Layout.World.Calendar.Months)
            DeactivateOnIdle();
    }
}
