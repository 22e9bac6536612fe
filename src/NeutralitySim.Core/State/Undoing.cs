using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.State;

/// <summary>What taking back the last change of a kind would have gained, as foreseen in each review since: the last twelve of them.</summary>
/// <param name="Back">What would take it back.</param>
/// <param name="Gains">Money per month, the oldest first.</param>
public sealed record Undoing(RunEventKind Back, IReadOnlyList<double> Gains)
{
    private const int MostMonths = 12;

    /// <summary>Mean of the gains; 0 of none.</summary>
    public double Mean => Gains.Count > 0 ? Gains.Average() : 0;

    /// <summary>With one review more.</summary>
    public Undoing With(double gain) => this with { Gains = [.. Gains.TakeLast(MostMonths - 1), gain] };

    /// <summary>What takes a change back; null for what needs no taking back.</summary>
    public static RunEventKind? Of(RunEventKind change) =>
        change switch
        {
            RunEventKind.BitrateCut => RunEventKind.BitrateRestored,
            RunEventKind.BitrateRestored => RunEventKind.BitrateCut,
            RunEventKind.Rerouted => RunEventKind.ReturnedToPeering,
            RunEventKind.ReturnedToPeering => RunEventKind.Rerouted,
            RunEventKind.CachesDeployed => RunEventKind.CachesWithdrawn,
            _ => null,
        };
}
