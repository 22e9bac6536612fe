namespace NeutralitySim.Results.Studies;

/// <summary>What may be said of the difference between two regimes, over all assumptions tried.</summary>
public enum VerdictKind
{
    /// <summary>Neither of the others, or too few draws: absence of proof, no finding.</summary>
    Undecided,

    /// <summary>In nearly every draw the difference is smaller than what matters.</summary>
    NoDifference,

    /// <summary>Nearly every draw has the central sign, and no end of any single range turns it.</summary>
    Robust,

    /// <summary>An assumption within its range, or a notable part of the draws, turns it.</summary>
    Fragile,
}
