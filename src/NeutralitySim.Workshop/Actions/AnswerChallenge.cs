using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>What the simulation says of a challenge.</summary>
/// <param name="Challenge">Id of the challenge.</param>
/// <param name="State"><see cref="ChallengeState.Robust"/>, <see cref="ChallengeState.Fragile"/> or <see cref="ChallengeState.Refused"/>.</param>
/// <param name="TurnsAt">Value that turns the ranking, with its unit; only for fragile ones, and needed there.</param>
/// <param name="Answer">A sentence; why for those refused. Null for none.</param>
public sealed record AnswerChallenge(string Challenge, ChallengeState State, string? TurnsAt, Text? Answer)
    : ProgramAction
{
    internal override WorkshopAction Cleaned() =>
        this with
        {
            TurnsAt = TurnsAt is null ? null : DisplayName.Line(TurnsAt, WorkshopLimits.Id),
            Answer = Answer is null
                ? null
                : new Text(Line(Answer.English), Answer.French is null ? null : Line(Answer.French)),
        };

    internal override Text? Refusal(WorkshopState state, Actor by) =>
        state.Challenges.Find(c => c.Id == Challenge) is not { IsOpen: true } ? WorkshopTexts.NoOpenChallenge
        : State is not (ChallengeState.Robust or ChallengeState.Fragile or ChallengeState.Refused)
        || State == ChallengeState.Fragile != !string.IsNullOrEmpty(TurnsAt)
            ? WorkshopTexts.NoVerdict
        : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at)
    {
        var challenge = state.Challenges.Find(c => c.Id == Challenge)!;
        var answered = challenge with { State = State, TurnsAt = TurnsAt, Answer = Answer };
        return state with { Challenges = state.Challenges.Replace(challenge, answered) };
    }

    private static string Line(string sentence) => DisplayName.Line(sentence, WorkshopLimits.Sentence);
}
