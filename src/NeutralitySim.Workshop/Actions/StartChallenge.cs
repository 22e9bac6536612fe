using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Challenges;

namespace NeutralitySim.Workshop.Actions;

/// <summary>A challenge is being simulated.</summary>
/// <param name="Challenge">Id of the challenge.</param>
public sealed record StartChallenge(string Challenge) : ProgramAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        state.Challenges.Find(c => c.Id == Challenge) is { IsOpen: true } ? null : WorkshopTexts.NoOpenChallenge;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at)
    {
        var challenge = state.Challenges.Find(c => c.Id == Challenge)!;
        return challenge.State == ChallengeState.Running
            ? state
            : state with
            {
                Challenges = state.Challenges.Replace(challenge, challenge with { State = ChallengeState.Running }),
            };
    }
}
