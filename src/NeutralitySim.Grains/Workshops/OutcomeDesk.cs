using System.Collections.Concurrent;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;

namespace NeutralitySim.Grains;

/// <summary>
/// Asks for the simulation of what a workshop waits for. What that is follows from the workshop's state alone, so that a question whose answer was lost, with the
/// program or without, is asked again.
/// </summary>
/// <param name="outcomes">Who simulates.</param>
/// <param name="clock">Clock.</param>
/// <param name="state">The workshop as it is kept.</param>
/// <param name="record">Tells the workshop an answer; false where it did not count.</param>
internal sealed class OutcomeDesk(
    IWorkshopOutcomes outcomes,
    TimeProvider clock,
    Func<WorkshopState> state,
    Func<ProgramAction, Task<bool>> record
) : IDisposable
{
    /// <summary>How long an answer may take before it is taken for lost.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>How long after an answer that failed the question is asked again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _end = new();

    /// <summary>Asks for all that is waited for and not asked for yet.</summary>
    public void Ask()
    {
        var now = state();
        if (now.IsPurged || _end.IsCancellationRequested)
            return;
        if (NeedsBaseline(now))
            Ask(
                "baseline",
                async c => new RecordBaseline(await Apart(() => outcomes.Simulate(now, now.Groups[0].Levers, c)))
            );
        foreach (var round in now.Rounds.Where(round => !round.IsRevealed))
        foreach (var result in round.Results.Where(result => result.After is null))
            Ask(
                $"{round.Number} {result.Group} {string.Join(' ', result.Levers)}",
                async c => new RecordOutcome(
                    round.Number,
                    result.Group,
                    result.Levers,
                    await Apart(() => outcomes.Simulate(now, result.Levers, c))
                )
            );
        foreach (var challenge in now.Challenges.Where(challenge => challenge.IsOpen))
            Ask(challenge.Id, c => Judged(now, challenge, c));
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private static bool NeedsBaseline(WorkshopState state) =>
        !state.Measures.IsEmpty
        && state.Groups.TrueForAll(group => group.Outcome.IsEmpty)
        && state.Rounds.TrueForAll(round => round.Results.IsEmpty && !round.IsRevealed);

    private async Task<ProgramAction> Judged(WorkshopState workshop, Challenge challenge, CancellationToken end)
    {
        if (challenge.State == ChallengeState.Asked)
            await record(new StartChallenge(challenge.Id));
        return await Apart(() => outcomes.Judge(workshop, challenge, end));
    }

    private void Ask(string question, Func<CancellationToken, Task<ProgramAction>> answer)
    {
        if (_asked.TryAdd(question, true))
            _ = Answer(question, answer);
    }

    private async Task Answer(string question, Func<CancellationToken, Task<ProgramAction>> answer)
    {
        var end = _end.Token;
        bool counted = false;
        try
        {
            using var limit = new CancellationTokenSource(Longest, clock);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, end);
            counted = await record(await answer(both.Token).WaitAsync(both.Token));
        }
        catch (Exception) when (!end.IsCancellationRequested)
        {
            // Whatever it was, the room waits for an answer.
        }
        if (!counted)
            await Task.Delay(Pause, clock, end);
        _asked.TryRemove(question, out _);
        Ask();
    }

    // Not on the workshop's own thread, whatever is done there before the first wait.
    private static Task<T> Apart<T>(Func<Task<T>> work) => Task.Run(work);
}
