namespace NeutralitySim.Workshop.Debrief;

/// <summary>How far somebody agrees with a sentence.</summary>
/// <param name="Question">Id of the question, of <see cref="Questions"/>.</param>
/// <param name="Agreement">1 (not at all) to 5 (fully).</param>
public readonly record struct GivenAnswer(string Question, int Agreement);
