using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Answers questions, before the first round or from the debrief on; takes the place of earlier answers to the same.</summary>
/// <param name="RequestId">Id of the request.</param>
/// <param name="When">Before or after.</param>
/// <param name="Answers">Answers, each question once; those left out are not answered.</param>
public sealed record AnswerQuestions(string RequestId, Questionnaire When, ImmutableList<GivenAnswer> Answers)
    : SeatAction(RequestId)
{
    internal override bool IsBoundByLock => false;

    private protected override Text? Refusal(WorkshopState state, Seat seat) =>
        !Enum.IsDefined(When) || When != Pending.QuestionsNow(state) ? WorkshopTexts.NotTheseQuestions
        : Answers.Count > Questions.All.Count
        || Answers.Any(answer =>
            answer.Agreement is < 1 or > 5
            || Questions.All.All(question => question.Id != answer.Question)
            || Answers.Count(other => other.Question == answer.Question) > 1
        )
            ? WorkshopTexts.BadAnswer
        : null;

    private protected override WorkshopState Applied(WorkshopState state, Seat seat) =>
        state with
        {
            Answers = state
                .Answers.RemoveAll(old =>
                    old.Seat == seat.Id && old.When == When && Answers.Exists(a => a.Question == old.Question)
                )
                .AddRange(Answers.Select(a => new Answer(seat.Id, When, a.Question, a.Agreement))),
        };
}
