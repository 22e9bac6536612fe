namespace NeutralitySim.Results.Views;

/// <summary>How a group of rules works with the others.</summary>
public enum RuleReading
{
    /// <summary>By itself, whatever the others are.</summary>
    ByItself,

    /// <summary>One way alone, the other way where others change too.</summary>
    TurnsRound,

    /// <summary>Only where others change too.</summary>
    OnlyTogether,

    /// <summary>What it does, others do without it as well.</summary>
    EitherSuffices,

    /// <summary>Nothing that can be told from nothing.</summary>
    Nothing,
}
