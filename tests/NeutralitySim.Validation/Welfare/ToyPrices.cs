namespace NeutralitySim.Validation.Welfare;

/// <summary>What senders ask of their customers in a month.</summary>
/// <param name="Subscription">Price of the paid service, VAT included.</param>
/// <param name="AdvertisingPerHour">Price of an hour to advertisers.</param>
/// <param name="Background">Price of background traffic to customers here, per Mbps.</param>
/// <param name="SubscriberCharge">Delivery and fees of a subscriber.</param>
/// <param name="HourCharge">Delivery and fees of an hour with advertising.</param>
internal sealed record ToyPrices(
    double Subscription,
    double AdvertisingPerHour,
    double Background,
    double SubscriberCharge,
    double HourCharge
)
{
    /// <summary>Prices that answer the charges of a month: one price of a sender for all its customers, whichever ISP these are at.</summary>
    public static ToyPrices Of(ToyMonth month)
    {
        var (world, rules) = (month.World, month.Rules);
        double subscriber = ChargePerAdopter(month, Sender.Subscription);
        double hour = ChargePerAdopter(month, Sender.Advertised) / world.Advertised.Hours;
        if (month.Before?.Prices is not { } before)
            return new ToyPrices(world.Demand.Price, world.AdvertisingPerHour, world.Other.Price, subscriber, hour);
        var demand = world.Demand with { PassThrough = rules.SubscriptionPassesOn };
        double toll = month.Carriage[(int)Sender.Background].Toll;
        return new ToyPrices(
            demand.BestPrice((1 + world.Vat) * (subscriber - before.SubscriberCharge)),
            world.AdvertisingPerHour + rules.AdvertisedPassesOn * (hour - before.HourCharge),
            world.Other.Price + rules.BackgroundPassesOn * world.HomeShare * toll,
            subscriber,
            hour
        );
    }

    private static double ChargePerAdopter(ToyMonth month, Sender sender)
    {
        var service = month.World[sender];
        double sent = month.PerHousehold(line => line.Sent[(int)sender]) / month.Shares.Sum();
        return service.Streams * service.Mbps * sent * month.Carriage[(int)sender].Charge;
    }
}
