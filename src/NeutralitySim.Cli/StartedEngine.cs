using NeutralitySim.Core.Runs;

namespace NeutralitySim.Cli;

/// <summary>An engine, and what the user should know of the choice; null when it is what was asked for.</summary>
/// <param name="Runner">Carries out runs.</param>
/// <param name="Host">Kept while it runs, then disposed of; null where nothing was started.</param>
/// <param name="Remark">What the user should know.</param>
internal sealed record StartedEngine(IRunner Runner, IDisposable? Host = null, string? Remark = null)
{
    // A run of an ISP takes a megabyte and more until it is stored.
    private const int MostIspsAtOnce = 400;

    /// <summary>True where runs are carried out, and held, on other machines.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>
    /// Runs that this machine has memory for at once; as many as the engine has room for when null. Within a run ISPs are shared among the cores, so that
    /// fewer runs at once leave none idle.
    /// </summary>
    public int? Places(Experiment experiment) =>
        IsElsewhere ? null : Math.Clamp(MostIspsAtOnce / experiment.Description.Isps.Count, 1, Runner.Places);
}
