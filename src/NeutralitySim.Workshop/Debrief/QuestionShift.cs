using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Debrief;

/// <summary>How answers to a question changed.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Before">Mean before, 1 to 5; null where nobody answered.</param>
/// <param name="After">Mean after.</param>
/// <param name="Seats">Seats that answered both times.</param>
/// <param name="Shift">Mean of after − before over those seats, −4 to 4; null without any.</param>
public sealed record QuestionShift(string Question, double? Before, double? After, int Seats, double? Shift)
{
    /// <summary>One per question, in their order.</summary>
    public static ImmutableList<QuestionShift> Of(WorkshopState state) =>
        [.. Questions.All.Select(question => Of(question.Id, state.Answers.FindAll(a => a.Question == question.Id)))];

    private static QuestionShift Of(string question, ImmutableList<Answer> answers)
    {
        var before = answers.FindAll(answer => answer.When == Questionnaire.Before);
        var after = answers.FindAll(answer => answer.When == Questionnaire.After);
        var shifts = before
            .Join(after, a => a.Seat, a => a.Seat, (first, last) => (double?)(last.Agreement - first.Agreement))
            .ToList();
        return new QuestionShift(question, Mean(before), Mean(after), shifts.Count, shifts.Average());
    }

    private static double? Mean(ImmutableList<Answer> answers) => answers.Average(answer => (double?)answer.Agreement);
}
