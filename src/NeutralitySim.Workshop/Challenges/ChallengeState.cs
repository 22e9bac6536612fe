namespace NeutralitySim.Workshop.Challenges;

/// <summary>How far a challenge has come.</summary>
public enum ChallengeState
{
    /// <summary>Somebody asked.</summary>
    Asked,

    /// <summary>It is being simulated.</summary>
    Running,

    /// <summary>The ranking of the regimes is the same over the whole range.</summary>
    Robust,

    /// <summary>The ranking turns within the range.</summary>
    Fragile,

    /// <summary>It could not be simulated, with the reason.</summary>
    Refused,
}
