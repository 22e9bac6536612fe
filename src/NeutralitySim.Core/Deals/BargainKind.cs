namespace NeutralitySim.Core.Deals;

/// <summary>What bargaining comes to.</summary>
internal enum BargainKind
{
    /// <summary>Both together gain too little: all stays as it is.</summary>
    NoDeal,

    /// <summary>The ISP does better by opening the link than by holding out: no fee, caches hosted in kind.</summary>
    OpenedFree,

    /// <summary>The ISP can hold out; the provider pays, or nothing.</summary>
    Paid,

    /// <summary>The ISP can hold out; what the provider pays follows from what either would have of a dispute over a proposed price too.</summary>
    Conciliated,

    /// <summary>The provider can keep its service from the ISP's lines; the ISP may pay.</summary>
    Withheld,
}
