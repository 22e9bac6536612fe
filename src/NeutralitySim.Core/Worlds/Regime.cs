namespace NeutralitySim.Core.Worlds;

/// <summary>The rules of interconnection in force, as data. Neutral, paid peering and tolled are three values of it.</summary>
public sealed record Regime
{
    /// <summary>Identifier, for example <c>neutral</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required Text Name { get; init; }

    /// <summary>When an interconnect grows, and who pays.</summary>
    public required UpgradeRule Upgrade { get; init; }

    /// <summary>Fee on direct interconnects that the provider pays the ISP; <see cref="Fee.None"/> for settlement-free peering.</summary>
    public required Fee PeeringFee { get; init; }

    /// <summary>How the fee is bargained; null where its price is stated.</summary>
    public Bargaining? Bargaining { get; init; }

    /// <summary>Payment for termination on top of any peering contract; null where there is none.</summary>
    public Toll? Toll { get; init; }

    /// <summary>Whether providers may place caches inside ISPs, and at what charge.</summary>
    public required CacheRule Caches { get; init; }

    /// <summary>
    /// Weight in the sharing of a full link of a provider that pays a fee or toll, 1 to 100; 1 where no priority is allowed.
    /// </summary>
    public double PriorityWeight { get; init; } = 1;

    /// <summary>Price per volume that subscribers pay, and who is exempt; null for flat plans.</summary>
    public UsageFee? Usage { get; init; }

    /// <summary>Whom ISPs still meet at exchanges; null where they peer with everybody there.</summary>
    public PublicPeering? PublicPeering { get; init; }

    /// <summary>
    /// Indices of ISPs that charge no fee and refuse no capacity and no cache whatever the rest says: the public option of Ma
    /// and Misra (2011). Empty where the rules bind all alike.
    /// </summary>
    public IReadOnlyList<int> NeutralIsps { get; init; } = [];

    /// <summary>The rules at an ISP; a neutral one adds capacity at the same use and after the same time as the others.</summary>
    public Regime At(int isp) =>
        NeutralIsps.Contains(isp)
            ? this with
            {
                Upgrade = Upgrade with
                {
                    NeedsDeal = false,
                    Sharing = UpgradeSharing.EachSide,
                    Transit = TransitRule.LikeOthers,
                },
                PeeringFee = Fee.None,
                Bargaining = null,
                Toll = Toll is { Payee: TollPayee.State } ? Toll : null,
                Caches = new CacheRule(CachePermission.Open, 0),
                PriorityWeight = 1,
                Usage = null,
                PublicPeering = null,
            }
            : this;
}
