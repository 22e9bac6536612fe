namespace NeutralitySim.Workshop.Access;

/// <summary>On whose behalf something is done.</summary>
[Flags]
public enum ActorKind
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Somebody with the join code and no seat yet.</summary>
    Newcomer = 1,

    /// <summary>A seat, by its token.</summary>
    Seat = 2,

    /// <summary>The facilitator, by the key.</summary>
    Facilitator = 4,

    /// <summary>The program itself: results of simulations, and what is typed at its console. Never a request.</summary>
    Program = 8,
}
