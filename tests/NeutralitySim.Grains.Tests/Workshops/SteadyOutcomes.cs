using System.Collections.Concurrent;
using System.Collections.Immutable;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Grains.Tests.Workshops;

/// <summary>A simulation that answers at once, but for the first questions, which fail.</summary>
internal sealed class SteadyOutcomes(int failures = 0) : IWorkshopOutcomes
{
    private int _failures = failures;

    public ConcurrentQueue<string> Asked { get; } = [];

    public Task<ImmutableList<MeasureValue>> Simulate(
        WorkshopState workshop,
        ImmutableList<LeverValue> levers,
        CancellationToken cancellation
    )
    {
        Note($"simulate {string.Join(' ', levers.Select(lever => lever.Value))}");
        return Task.FromResult(
            workshop.Measures.ConvertAll(measure => new MeasureValue(measure.Id, levers[0].Value.Length))
        );
    }

    public Task<AnswerChallenge> Judge(WorkshopState workshop, Challenge challenge, CancellationToken cancellation)
    {
        Note($"judge {challenge.Path}");
        return Task.FromResult(new AnswerChallenge(challenge.Id, ChallengeState.Fragile, "4 Gbps", null));
    }

    private void Note(string question)
    {
        Asked.Enqueue(question);
        if (Interlocked.Decrement(ref _failures) >= 0)
            throw new TimeoutException("nobody answers");
    }
}
