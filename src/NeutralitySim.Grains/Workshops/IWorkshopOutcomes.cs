using System.Collections.Immutable;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Grains;

/// <summary>
/// Simulates what workshops ask for. May take minutes and may throw: it is asked again, so that the same question may come twice. It is called on a
/// thread of its own, for several workshops and groups at once.
/// </summary>
public interface IWorkshopOutcomes
{
    /// <summary>What the simulation says with levers put somewhere: one value per measure of the workshop.</summary>
    /// <param name="workshop">Says the scenario, its measures and regimes.</param>
    /// <param name="levers">All levers.</param>
    /// <param name="cancellation">Set when nobody waits for it any more.</param>
    Task<ImmutableList<MeasureValue>> Simulate(
        WorkshopState workshop,
        ImmutableList<LeverValue> levers,
        CancellationToken cancellation
    );

    /// <summary>What the simulation says of an assumption that somebody doubts.</summary>
    /// <param name="workshop">Says the scenario.</param>
    /// <param name="challenge">Path, range and reason.</param>
    /// <param name="cancellation">Set when nobody waits for it any more.</param>
    Task<AnswerChallenge> Judge(WorkshopState workshop, Challenge challenge, CancellationToken cancellation);
}
