namespace NeutralitySim.Results.Studies;

/// <summary>A study of how far a scenario's differences hang on its assumptions, as it is kept in a file.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="ScenarioHash">Hash of all its values, included files among them.</param>
/// <param name="EngineVersion">Version of the engine that ran it.</param>
/// <param name="Seed">Seed of runs and draws.</param>
/// <param name="Draws">Joint draws over all ranges.</param>
/// <param name="Replications">Replications of each draw.</param>
/// <param name="Runs">Simulated runs it rests on.</param>
/// <param name="Factors">What was varied.</param>
/// <param name="Held">Guesses that were not, for want of a range.</param>
/// <param name="Verdicts">One per indicator and pair of regimes.</param>
public sealed record StudyDocument(
    string Scenario,
    string ScenarioHash,
    string EngineVersion,
    ulong Seed,
    int Draws,
    int Replications,
    int Runs,
    IReadOnlyList<StudyFactor> Factors,
    IReadOnlyList<string> Held,
    IReadOnlyList<StudyVerdict> Verdicts
)
{
    /// <summary>The verdict on a difference; null where none was drawn.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="baseline">Regime subtracted.</param>
    /// <param name="regime">Regime it is subtracted from.</param>
    public StudyVerdict? Find(string indicator, string baseline, string regime) =>
        Verdicts.FirstOrDefault(v => v.Indicator == indicator && v.Baseline == baseline && v.Regime == regime);

    /// <summary>True when it is about these values and this engine.</summary>
    public bool IsCurrent(Core.Runs.ExperimentDescription description) =>
        ScenarioHash == description.ScenarioHash && EngineVersion == description.EngineVersion;
}
