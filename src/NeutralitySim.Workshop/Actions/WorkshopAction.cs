using System.Text.Json.Serialization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Something that somebody does in a workshop. Holds hashes, never a secret.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Rename), "rename")]
[JsonDerivedType(typeof(TakeRole), "take-role")]
[JsonDerivedType(typeof(Leave), "leave")]
[JsonDerivedType(typeof(Propose), "propose")]
[JsonDerivedType(typeof(Withdraw), "withdraw")]
[JsonDerivedType(typeof(Predict), "predict")]
[JsonDerivedType(typeof(Vote), "vote")]
[JsonDerivedType(typeof(ChallengeAssumption), "challenge-assumption")]
[JsonDerivedType(typeof(AnswerQuestions), "answer-questions")]
[JsonDerivedType(typeof(GoTo), "go-to")]
[JsonDerivedType(typeof(Pause), "pause")]
[JsonDerivedType(typeof(Resume), "resume")]
[JsonDerivedType(typeof(SetMinutes), "set-minutes")]
[JsonDerivedType(typeof(SetLocks), "set-locks")]
[JsonDerivedType(typeof(WriteNotes), "write-notes")]
[JsonDerivedType(typeof(ShowCharts), "show-charts")]
[JsonDerivedType(typeof(ShowClaim), "show-claim")]
[JsonDerivedType(typeof(PlaceSeat), "place-seat")]
[JsonDerivedType(typeof(RemoveSeat), "remove-seat")]
[JsonDerivedType(typeof(AddBots), "add-bots")]
[JsonDerivedType(typeof(StrikeProposal), "strike-proposal")]
[JsonDerivedType(typeof(ChooseProposal), "choose-proposal")]
[JsonDerivedType(typeof(Unveil), "unveil")]
[JsonDerivedType(typeof(RecordBaseline), "record-baseline")]
[JsonDerivedType(typeof(RecordOutcome), "record-outcome")]
[JsonDerivedType(typeof(StartChallenge), "start-challenge")]
[JsonDerivedType(typeof(AnswerChallenge), "answer-challenge")]
[JsonDerivedType(typeof(ReplaceKey), "replace-key")]
public abstract record WorkshopAction
{
    /// <summary>Who may do it at all.</summary>
    internal abstract ActorKind MayBe { get; }

    /// <summary>The action as it is written down: lines cleaned, so that doing it again from the journal changes nothing.</summary>
    internal virtual WorkshopAction Cleaned() => this;

    /// <summary>Whether it counted before, and is only sent again.</summary>
    internal virtual bool WasDone(WorkshopState state, Actor by) => false;

    /// <summary>Why it does not count; null where it does.</summary>
    internal abstract Text? Refusal(WorkshopState state, Actor by);

    /// <summary>The workshop after it; the same instance where nothing changes.</summary>
    internal abstract WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at);
}
