namespace NeutralitySim.Workshop.Debrief;

/// <summary>A seat's answer to a question.</summary>
/// <param name="Seat">Who answers.</param>
/// <param name="When">Before or after.</param>
/// <param name="Question">Id of the question, of <see cref="Questions"/>.</param>
/// <param name="Agreement">1 (not at all) to 5 (fully).</param>
public sealed record Answer(string Seat, Questionnaire When, string Question, int Agreement);
