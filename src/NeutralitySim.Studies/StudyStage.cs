namespace NeutralitySim.Studies;

/// <summary>What a study is doing.</summary>
public enum StudyStage
{
    /// <summary>The scenario as it is, with its replications.</summary>
    Central,

    /// <summary>Each range at both ends.</summary>
    Ends,

    /// <summary>All ranges at once.</summary>
    Draws,

    /// <summary>Which assumptions matter, wherever the others are.</summary>
    Screening,

    /// <summary>How much of the variance each accounts for.</summary>
    Variance,

    /// <summary>Where an assumption turns a difference.</summary>
    Turning,

    /// <summary>Whether a rule orders the difference.</summary>
    Construction,
}
