namespace NeutralitySim.Workshop.Seats;

/// <summary>What a role may do. All may predict, challenge an assumption and answer the questions.</summary>
public static class RoleRights
{
    /// <summary>The roles that negotiate, in the order in which lists show them.</summary>
    public static IReadOnlyList<Role> Parties { get; } =
    [
        Role.Regulator,
        Role.IncumbentIsp,
        Role.SmallIsp,
        Role.LargeProvider,
        Role.StartUp,
        Role.Subscribers,
        Role.Environment,
    ];

    /// <summary>Whether a role proposes and votes: the parties do; the press and observers take no side.</summary>
    public static bool IsParty(this Role role) => Parties.Contains(role);
}
