namespace NeutralitySim.Core.Results;

/// <summary>Why a decision was taken: a sentence known by its id, and the figures that go into it.</summary>
/// <param name="Id">Kebab-case id of a sentence in <see cref="DecisionTexts.Reasons"/>.</param>
/// <param name="Figures">Figures in the order of the sentence's blanks, finite.</param>
public sealed record DecisionReason(string Id, IReadOnlyList<double> Figures);
