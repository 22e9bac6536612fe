namespace NeutralitySim.Web.Answers;

/// <summary>An answer as the page shows it, in a language.</summary>
/// <param name="Sequence">Number the browser gave its request.</param>
/// <param name="Headline">Table of regimes, as markup.</param>
/// <param name="Sentence">What changed, in one sentence.</param>
/// <param name="Basis">What the answer rests on: days, noise, replications.</param>
/// <param name="Figures">Data of the figures asked for that there are.</param>
public sealed record AnswerView(
    int Sequence,
    string Headline,
    string Sentence,
    string Basis,
    IReadOnlyList<object> Figures
);
