namespace NeutralitySim.Validation.Welfare;

/// <summary>Rules under which a month of a <see cref="ToyWorld"/> passes, and how those who pay answer them; unless stated, neutral ones.</summary>
internal sealed record ToyRules
{
    /// <summary>All senders in their order.</summary>
    public static IReadOnlyList<Sender> Senders { get; } = Enum.GetValues<Sender>();

    /// <summary>Toll per Mbps of p95 and month.</summary>
    public double Toll { get; init; }

    /// <summary>Who pays the toll.</summary>
    public IReadOnlyList<Sender> Payers { get; init; } = Senders;

    /// <summary>True where the toll covers what caches inside the ISP serve.</summary>
    public bool CachesTolled { get; init; }

    /// <summary>False where caches are forbidden.</summary>
    public bool CachesAllowed { get; init; } = true;

    /// <summary>What the ISP takes per Mbps served by a cache inside it.</summary>
    public double HostingFee { get; init; }

    /// <summary>Share of a charge that the paid service passes on to its subscribers.</summary>
    public double SubscriptionPassesOn { get; init; } = 0.5;

    /// <summary>Share of a charge that the service with advertising passes on to advertisers.</summary>
    public double AdvertisedPassesOn { get; init; }

    /// <summary>Share of a toll that background senders pass on to their customers, wherever these are.</summary>
    public double BackgroundPassesOn { get; init; } = 1;

    /// <summary>True where a service whose month loses money leaves.</summary>
    public bool MayLeave { get; init; } = true;

    /// <summary>A service that has left whatever it earns.</summary>
    public Sender? Absent { get; init; }

    /// <summary>Capacity that ISPs build under these rules; null for <see cref="ToyWorld.Capacity"/>.</summary>
    public double? Capacity { get; init; }

    /// <summary>True where the price of access stays.</summary>
    public bool AccessPriceFixed { get; init; }

    /// <summary>What ISPs invest of the profit they gain.</summary>
    public ToyInvestment IspsInvest { get; init; } = new(0, 1);

    /// <summary>What services invest of the profit they gain.</summary>
    public ToyInvestment ServicesInvest { get; init; } = new(0, 1);
}
