namespace NeutralitySim.Reporting.Kit;

/// <summary>Which way a role wants a number to go.</summary>
internal enum GoalDirection
{
    /// <summary>Up, by at least the smallest difference that is named as one.</summary>
    More,

    /// <summary>Down, by at least that.</summary>
    Less,

    /// <summary>Not below where it is.</summary>
    NoLess,

    /// <summary>Not above where it is.</summary>
    NoMore,
}
