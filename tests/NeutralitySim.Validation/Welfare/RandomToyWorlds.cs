using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Subscribers;

namespace NeutralitySim.Validation.Welfare;

/// <summary>Worlds and rules at random, in ranges round those of <see cref="ToyWorld"/>.</summary>
internal static class RandomToyWorlds
{
    /// <summary>Worlds with room on all links; nobody has a cost that he would save by leaving.</summary>
    public static Gen<ToyWorld> Ample { get; } =
        from isps in Gen.Choose(1, 5)
        from tasteScale in Between(4, 9)
        from accessValue in Between(30, 50)
        from lineCost in Between(10, 20)
        from demand in Demands
        from services in Services(demand.Value)
        from cache in Between(0.005, 0.3)
        from caches in Gen.Elements(false, true)
        from vat in Gen.Elements(0, 0.2)
        from shares in Gen.Two(Between(0, 1))
        select new ToyWorld
        {
            Isps = isps,
            TasteScale = tasteScale,
            AccessValue = accessValue,
            LineCost = lineCost,
            Demand = demand,
            Subscription = services.Subscription,
            Advertised = services.Advertised,
            Caches = caches,
            SenderInside = cache,
            Vat = vat,
            Diverted = shares.Item1,
            AdvertisingMoved = shares.Item2,
        };

    /// <summary>Worlds whose interconnects are full at the peak under neutral rules.</summary>
    public static Gen<ToyWorld> Full { get; } =
        from world in Ample
        from capacity in Between(0.6, 0.95)
        select world with
        {
            Capacity = capacity * Load(world),
        };

    /// <summary>Worlds with room and without, with some customers of background senders abroad, public money that costs and a service that may leave.</summary>
    public static Gen<ToyWorld> Any { get; } =
        from world in Gen.OneOf(Ample, Full)
        from homeShare in Between(0.2, 1)
        from fundsCost in Gen.Elements(0, 0.3)
        from standing in Gen.Elements(0, 4.75)
        select world with
        {
            HomeShare = homeShare,
            PublicFundsCost = fundsCost,
            FixedCost = standing,
        };

    /// <summary>Tolls on some senders or all, passed on in any degree.</summary>
    public static Gen<ToyRules> Tolls { get; } =
        from toll in Between(0.05, 1.5)
        from payers in Gen.SubListOf<Sender>(ToyRules.Senders).Where(senders => senders.Any())
        from onCaches in Gen.Elements(false, true)
        from hostingFee in Between(0, 0.1)
        from subscription in Between(0, 1.3)
        from advertised in Between(0, 1)
        from background in Between(0, 1)
        select new ToyRules
        {
            Toll = toll,
            Payers = [.. payers],
            CachesTolled = onCaches,
            HostingFee = hostingFee,
            SubscriptionPassesOn = subscription,
            AdvertisedPassesOn = advertised,
            BackgroundPassesOn = background,
        };

    private static Gen<ServiceDemand> Demands =>
        from margin in Between(4, 11)
        from passThrough in Between(0.3, 1.3)
        select new ServiceDemand(12, margin, passThrough);

    // Quality is worth at most what its service is.
    private static Gen<(ToyService Subscription, ToyService Advertised)> Services(double subscriptionValue) =>
        from taken in Between(0.2, 0.8)
        from value in Between(4, 12)
        from quality in Gen.Two(Between(0.1, 0.9))
        from impatience in Between(0, 0.5)
        let plain = new ToyWorld()
        select (
            plain.Subscription with
            {
                Taken = taken,
                QualityValue = quality.Item1 * subscriptionValue,
                Impatience = impatience,
            },
            plain.Advertised with
            {
                QualityValue = quality.Item2 * value,
                Value = value,
                Impatience = impatience,
            }
        );

    /// <summary>A number in a range, in thousandths of it.</summary>
    public static Gen<double> Between(double low, double high) =>
        Gen.Choose(0, 1000).Select(thousandths => low + (high - low) * thousandths / 1000);

    // Traffic of a line at the peak under neutral rules that does not come from caches.
    private static double Load(ToyWorld world) =>
        ToyRules.Senders.Sum(sender =>
            world[sender].Taken
            * world[sender].Streams
            * world[sender].Mbps
            * (1 - ToyCarriage.Of(world, new ToyRules(), sender).Inside)
        );
}
