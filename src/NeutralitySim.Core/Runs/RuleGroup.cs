namespace NeutralitySim.Core.Runs;

/// <summary>Groups of rules by which the difference between two regimes is taken apart.</summary>
public enum RuleGroup
{
    /// <summary>What providers pay ISPs and how that is agreed: peering fee, bargaining, toll, price of data by volume.</summary>
    Fee,

    /// <summary>When an ISP must add capacity, and who pays for it.</summary>
    DutyToBuild,

    /// <summary>Who may place caches, and for what.</summary>
    Caches,

    /// <summary>Weight of those who pay on a full link.</summary>
    Priority,

    /// <summary>Dated deals, ISPs that keep neutral, whom they meet at exchanges, and any other value that a regime overrides.</summary>
    Other,
}
