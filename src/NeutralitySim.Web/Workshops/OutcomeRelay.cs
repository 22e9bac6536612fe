using System.Collections.Immutable;
using NeutralitySim.Grains;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Web;

/// <summary>Passes on what workshops ask for to a server, which starts after the grains that ask. Until then they wait.</summary>
public sealed class OutcomeRelay : IWorkshopOutcomes
{
    private readonly TaskCompletionSource<IWorkshopOutcomes> _target = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    /// <inheritdoc/>
    public async Task<ImmutableList<MeasureValue>> Simulate(
        WorkshopState workshop,
        ImmutableList<LeverValue> levers,
        CancellationToken cancellation
    ) => await (await _target.Task.WaitAsync(cancellation)).Simulate(workshop, levers, cancellation);

    /// <inheritdoc/>
    public async Task<AnswerChallenge> Judge(
        WorkshopState workshop,
        Challenge challenge,
        CancellationToken cancellation
    ) => await (await _target.Task.WaitAsync(cancellation)).Judge(workshop, challenge, cancellation);

    internal void PassTo(IWorkshopOutcomes target) => _target.TrySetResult(target);
}
