namespace NeutralitySim.Studies;

/// <summary>Hears of a study's progress.</summary>
public interface IStudyObserver
{
    /// <summary>A stage begins.</summary>
    /// <param name="stage">Which.</param>
    /// <param name="points">Points it looks at.</param>
    /// <param name="runs">Runs that takes, those that are known among them.</param>
    void Begins(StudyStage stage, int points, int runs);

    /// <summary>A run is there.</summary>
    /// <param name="wasRun">False where it was known already.</param>
    void RunEnded(bool wasRun);
}
