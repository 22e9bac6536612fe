namespace NeutralitySim.Validation.Welfare;

/// <summary>A month of a <see cref="ToyWorld"/> under some rules, money and traffic per household.</summary>
internal sealed record ToyMonth
{
    /// <summary>The world.</summary>
    public required ToyWorld World { get; init; }

    /// <summary>The rules.</summary>
    public required ToyRules Rules { get; init; }

    /// <summary>The month under neutral rules that this one answers; null where it is that month.</summary>
    public ToyMonth? Before { get; init; }

    /// <summary>Services that have left.</summary>
    public required IReadOnlyList<Sender> Gone { get; init; }

    /// <summary>Carriage by sender.</summary>
    public required ToyCarriage[] Carriage { get; init; }

    /// <summary>Share of households with a line, by ISP.</summary>
    public required double[] Shares { get; init; }

    /// <summary>A line, by ISP.</summary>
    public required ToyLine[] Lines { get; init; }

    /// <summary>Price of access, by ISP.</summary>
    public double[] AccessPrices { get; init; } = [];

    /// <summary>What a line costs its ISP besides traffic, by ISP.</summary>
    public double[] OtherLineCosts { get; init; } = [];

    /// <summary>Prices of senders; null before any is set.</summary>
    public ToyPrices? Prices { get; init; }

    /// <summary>The month under neutral rules.</summary>
    public ToyMonth Neutral => Before ?? this;

    /// <summary>Profit of all ISPs.</summary>
    public double IspProfit =>
        Sum(isp =>
            AccessPrices[isp] / (1 + World.Vat) - OtherLineCosts[isp] - CarriageOf(isp, c => c.IspCost - c.Fees)
        );

    /// <summary>What the state takes less what it pays for the broadcaster.</summary>
    public double PublicIncome =>
        World.Vat / (1 + World.Vat) * (Sum(isp => AccessPrices[isp]) + Subscribers * Prices!.Subscription)
        - World.BroadcasterCost
        - Charges(Sender.Broadcaster);

    /// <summary>Households that subscribe to the paid service.</summary>
    public double Subscribers => PerHousehold(line => line.Subscribers);

    /// <summary>Hours watched with advertising.</summary>
    public double AdvertisedHours => PerHousehold(line => line.AdvertisedHours);

    /// <summary>True for a sender that has not left.</summary>
    public bool Has(Sender sender) => !Gone.Contains(sender);

    /// <summary>Something that lines have, per household.</summary>
    public double PerHousehold(Func<ToyLine, double> ofLine) => Sum(isp => ofLine(Lines[isp]));

    /// <summary>Something that a line at each ISP has, per household.</summary>
    public double Sum(Func<int, double> ofIsp) => Shares.Select((share, isp) => share * ofIsp(isp)).Sum();

    /// <summary>Traffic of a sender at the peak.</summary>
    public double Mbps(Sender sender) => PerHousehold(line => line.Mbps[(int)sender]);

    /// <summary>What a line's traffic at an ISP comes to at so much per Mbps.</summary>
    public double CarriageOf(int isp, Func<ToyCarriage, double> perMbps) =>
        Carriage.Select((carriage, sender) => perMbps(carriage) * Lines[isp].Mbps[sender]).Sum();

    /// <summary>Hours per line that the services that left leave to one that stays.</summary>
    public double Diverted(Sender to)
    {
        double Freed(Sender sender) => Has(sender) ? 0 : World.Diverted * World[sender].Taken * World[sender].Hours;
        double own = World.Advertised.Taken * World.Advertised.Hours;
        double broadcast = World.Broadcaster.Taken * World.Broadcaster.Hours;
        double advertised = Has(Sender.Advertised) ? Freed(Sender.Subscription) * own / (own + broadcast) : 0;
        return to == Sender.Advertised
            ? advertised
            : Freed(Sender.Subscription) - advertised + Freed(Sender.Advertised);
    }

    /// <summary>Profit of a service with a price or advertising; 0 once it has left.</summary>
    public double Profit(Sender sender)
    {
        double sales =
            sender == Sender.Subscription
                ? Subscribers * (Prices!.Subscription / (1 + World.Vat) - World.SubscriberCost) - World.FixedCost
                : AdvertisedHours * (Prices!.AdvertisingPerHour - World.CostPerHour);
        return Has(sender) ? sales - Charges(sender) : 0;
    }

    // Delivery and fees.
    private double Charges(Sender sender) => Mbps(sender) * Carriage[(int)sender].Charge;
}
