namespace NeutralitySim.Validation.Welfare;

/// <summary>What a small change of rules adds to the value of use less resources, quantity by quantity.</summary>
internal static class FirstOrder
{
    private const double Step = 1e-4;

    /// <summary>Price less real cost of each quantity, times what it changes by; then what quality gained is worth. Prices are those under neutral rules.</summary>
    public static IEnumerable<double> Terms(ToyMonth before, ToyMonth after)
    {
        var world = before.World;
        for (int isp = 0; isp < world.Isps; isp++)
            yield return (after.Shares[isp] - before.Shares[isp])
                * (before.AccessPrices[isp] - before.OtherLineCosts[isp]);
        yield return (after.Subscribers - before.Subscribers) * (world.Demand.Price - world.SubscriberCost);
        // What is not spent here on advertising is spent elsewhere in part.
        yield return (after.AdvertisedHours - before.AdvertisedHours)
            * (world.AdvertisingPerHour * (1 - world.AdvertisingMoved) - world.CostPerHour);
        yield return (after.Mbps(Sender.Background) - before.Mbps(Sender.Background))
            * (world.TransitPrice - world.TransitCost);
        foreach (var sender in ToyRules.Senders)
        {
            var carriage = before.Carriage[(int)sender];
            yield return (before.Mbps(sender) - after.Mbps(sender)) * (carriage.SenderCost + carriage.IspCost);
        }

        for (int isp = 0; isp < world.Isps; isp++)
            yield return before.Shares[isp] * Relief(world, before.Lines[isp], after.Lines[isp]);
    }

    // On a full link quality is worth more to those who have it, and background traffic more than its price.
    private static double Relief(ToyWorld world, ToyLine before, ToyLine after)
    {
        double relief = 0;
        foreach (var sender in (Sender[])[Sender.Subscription, Sender.Advertised, Sender.Broadcaster])
        {
            double taken = sender == Sender.Subscription ? before.Subscribers : world[sender].Taken;
            double better = after.Quality[(int)sender] - before.Quality[(int)sender];
            relief += taken * world[sender].QualityValue * better;
        }

        double background = before.Mbps[(int)Sender.Background] / world.BackgroundMbps;
        double worth = (world.Other.Use(background + Step) - world.Other.Use(background - Step)) / (2 * Step);
        double more = after.Mbps[(int)Sender.Background] - before.Mbps[(int)Sender.Background];
        return relief + more * (worth - world.Other.Price);
    }
}
