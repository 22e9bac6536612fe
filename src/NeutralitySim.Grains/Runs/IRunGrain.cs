namespace NeutralitySim.Grains;

/// <summary>A run.</summary>
[Alias("neutralitysim.run")]
internal interface IRunGrain : IGrainWithStringKey
{
    /// <summary>
    /// Simulates, month by month, each when it is asked for. To ask for a month says that the one before has arrived, which is when
    /// the run is saved: no month is lost between the two.
    /// </summary>
    /// <param name="after">Last month the client has; -1 for none.</param>
    /// <returns>Months in order, and every few seconds in between a sign of life.</returns>
    [Alias("months")]
    IAsyncEnumerable<RunNews> Months(int after);

    /// <summary>Forgets the run.</summary>
    [Alias("end")]
    Task End();
}
