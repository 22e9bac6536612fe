namespace NeutralitySim.Workshop.Opening;

/// <summary>What the room does during a step of the agenda.</summary>
public enum StepKind
{
    /// <summary>People come in, take a seat and answer the questions before.</summary>
    Arrive,

    /// <summary>Everybody reads the private briefing of the own role.</summary>
    Brief,

    /// <summary>The scenario as it stands is shown and explained.</summary>
    Baseline,

    /// <summary>Seats propose values of levers.</summary>
    Propose,

    /// <summary>Seats predict in secret what proposals would change.</summary>
    Predict,

    /// <summary>The room negotiates and votes.</summary>
    Vote,

    /// <summary>What won is simulated.</summary>
    Apply,

    /// <summary>The outcome is shown beside the predictions.</summary>
    Reveal,

    /// <summary>Nothing: coffee.</summary>
    Rest,

    /// <summary>Scores, surprises and what they mean are talked over.</summary>
    Debrief,

    /// <summary>The questions after.</summary>
    Close,
}
