namespace NeutralitySim.Validation.Welfare;

/// <summary>What a Mbps of a sender's traffic costs whom under given rules, money per month.</summary>
/// <param name="Inside">Share served by caches inside the ISP, 0 to 1.</param>
/// <param name="SenderCost">Resources of the sender.</param>
/// <param name="IspCost">Resources of the ISP.</param>
/// <param name="Toll">Toll that the sender pays the ISP.</param>
/// <param name="HostingFee">Fee for its caches that the sender pays the ISP.</param>
internal sealed record ToyCarriage(double Inside, double SenderCost, double IspCost, double Toll, double HostingFee)
{
    /// <summary>All that the sender pays the ISP.</summary>
    public double Fees => Toll + HostingFee;

    /// <summary>All that the sender pays.</summary>
    public double Charge => SenderCost + Fees;

    /// <summary>Carriage as the sender chooses it: a cache where that costs it less than sending from outside.</summary>
    public static ToyCarriage Of(ToyWorld world, ToyRules rules, Sender sender)
    {
        double outside = rules.Payers.Contains(sender) ? rules.Toll : 0;
        double inside = rules.CachesTolled ? outside : 0;
        bool mayCache = sender is Sender.Subscription or Sender.Advertised && world.Caches && rules.CachesAllowed;
        bool pays = world.SenderInside + rules.HostingFee + inside < world.SenderOutside + outside;
        double cached = mayCache && pays ? world.CachedShare : 0;
        // Background senders' own costs are in their price.
        double senderCost =
            sender == Sender.Background ? 0 : world.SenderOutside * (1 - cached) + world.SenderInside * cached;
        return new ToyCarriage(
            cached,
            senderCost,
            world.IspOutside * (1 - cached) + (world.IspInside + world.Hosting) * cached,
            outside * (1 - cached) + inside * cached,
            rules.HostingFee * cached
        );
    }
}
