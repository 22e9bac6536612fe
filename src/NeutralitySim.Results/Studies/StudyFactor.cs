namespace NeutralitySim.Results.Studies;

/// <summary>A factor of a study.</summary>
/// <param name="Path">Path as for a setting; <c>*</c> where several places move together.</param>
/// <param name="Places">How many.</param>
/// <param name="Low">Low end of its range, as written.</param>
/// <param name="Central">Value of the scenario.</param>
/// <param name="High">High end.</param>
/// <param name="Range">Where the range comes from: <c>stated</c>, <c>widened</c>, <c>half-to-double</c>, <c>list-together</c> or <c>switch</c>.</param>
/// <param name="IsGuess">True where its value is a guess.</param>
public sealed record StudyFactor(
    string Path,
    int Places,
    string Low,
    string Central,
    string High,
    string Range,
    bool IsGuess
);
