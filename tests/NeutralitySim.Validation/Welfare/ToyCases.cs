using System.Globalization;
using static NeutralitySim.Validation.Welfare.Sender;

namespace NeutralitySim.Validation.Welfare;

/// <summary>The worlds and rules of the tables in <c>toy-world.csv</c>, by table and name.</summary>
internal static class ToyCases
{
    private static readonly ToyRules Free = new();
    private static readonly ToyRules Tolled = new() { Toll = 1 };
    private static readonly ToyWorld World = new();
    private static readonly ToyWorld Thin = World with { FixedCost = 4.75 };
    private static readonly ToyWorld Cached = World with { Caches = true };

    /// <summary>All cases.</summary>
    public static IReadOnlyDictionary<(string Table, string Case), (ToyWorld World, ToyRules Rules)> All { get; } =
        Incidence()
            .Select(row => ("T1", row))
            .Concat(Payers().Concat(Settings()).Select(row => ("T2", row)))
            .Concat(Leaving().Select(row => ("T3", row)))
            .Concat(Caches().Select(row => ("T4", row)))
            .Concat(ShortOfCapacity().Select(row => ("T5", row)))
            .Concat(Investing().Select(row => ("T6", row)))
            .ToDictionary(entry => (entry.Item1, entry.row.Case), entry => (entry.row.World, entry.row.Rules));

    // A toll of 1 per Mbps on all senders, by number of ISPs and what senders pass on.
    private static IEnumerable<(string Case, ToyWorld World, ToyRules Rules)> Incidence() =>
        from isps in (int[])[1, 2, 3, 4]
        from subscription in (double[])[0, 0.5, 1]
        from background in (double[])[0, 1]
        select (
            Text($"{isps} ISPs - subscription passes on {subscription}, background {background}"),
            World with
            {
                Isps = isps,
            },
            Tolled with
            {
                SubscriptionPassesOn = subscription,
                BackgroundPassesOn = background,
            }
        );

    private static IEnumerable<(string Case, ToyWorld World, ToyRules Rules)> Payers()
    {
        yield return ("all senders", World, Tolled);
        yield return ("the two large services", World, Tolled with { Payers = [Subscription, Advertised] });
        yield return ("subscription only", World, Tolled with { Payers = [Subscription] });
        yield return ("advertised service only", World, Tolled with { Payers = [Advertised] });
        yield return ("broadcaster only", World, Tolled with { Payers = [Broadcaster] });
        yield return ("background only", World, Tolled with { Payers = [Background] });
    }

    private static IEnumerable<(string Case, ToyWorld World, ToyRules Rules)> Settings()
    {
        var passedOn = Tolled with { SubscriptionPassesOn = 1, AdvertisedPassesOn = 1 };
        var fixedPrice = Tolled with { AccessPriceFixed = true };
        yield return ("all senders, everything passed on", World, passedOn);
        yield return ("all senders, a fifth of background customers at home", World with { HomeShare = 0.2 }, Tolled);
        yield return ("all senders, public money costs 0.3", World with { PublicFundsCost = 0.3 }, Tolled);
        yield return ("all senders, VAT of a fifth", World with { Vat = 0.2 }, Tolled);
        yield return ("all senders, price of access fixed", World, fixedPrice);
        yield return ("all senders, price of access of one ISP fixed", World with { Isps = 1 }, fixedPrice);
    }

    private static IEnumerable<(string Case, ToyWorld World, ToyRules Rules)> Leaving()
    {
        var noSubscription = Free with { Absent = Subscription };
        var noAdvertised = Free with { Absent = Advertised };
        yield return ("thin margin, toll 0.4 not passed on", Thin, Free with { Toll = 0.4, SubscriptionPassesOn = 0 });
        yield return ("thin margin, toll 1 half passed on", Thin, Tolled);
        yield return ("thin margin, toll 1 passed on", Thin, Tolled with { SubscriptionPassesOn = 1 });
        yield return ("thin margin, toll 1 half passed on, nobody may leave", Thin, Tolled with { MayLeave = false });
        yield return ("subscription leaves, no hours diverted", World with { Diverted = 0 }, noSubscription);
        yield return ("subscription leaves, half of the hours diverted", World, noSubscription);
        yield return ("subscription leaves, all hours diverted", World with { Diverted = 1 }, noSubscription);
        yield return ("advertised service leaves, advertising lost", World, noAdvertised);
        yield return (
            "advertised service leaves, advertising moved",
            World with
            {
                AdvertisingMoved = 1,
            },
            noAdvertised
        );
    }

    private static IEnumerable<(string Case, ToyWorld World, ToyRules Rules)> Caches()
    {
        yield return ("toll 1 but for caches", Cached, Tolled);
        yield return ("toll 1 on caches too", Cached, Tolled with { CachesTolled = true });
        yield return ("caches forbidden", Cached, Free with { CachesAllowed = false });
        yield return ("caches at 0.2: toll 1 but for caches", Cached with { SenderInside = 0.2 }, Tolled);
        yield return ("caches at 0.6: toll 1 but for caches", Cached with { SenderInside = 0.6 }, Tolled);
    }

    private static IEnumerable<(string Case, ToyWorld World, ToyRules Rules)> ShortOfCapacity()
    {
        foreach (double capacity in (double[])[0.9, 0.7, 0.5])
        {
            var full = World with { Capacity = capacity };
            yield return (Text($"capacity {capacity}: toll 1"), full, Tolled);
            yield return (
                Text($"capacity {capacity}: neutral rules build 2"),
                World with
                {
                    Capacity = 2,
                },
                Free with
                {
                    Capacity = capacity,
                }
            );
            yield return (Text($"capacity {capacity}: subscription leaves"), full, Free with { Absent = Subscription });
        }
    }

    private static IEnumerable<(string Case, ToyWorld World, ToyRules Rules)> Investing() =>
        from isps in (int[])[1, 4]
        from invest in (ToyInvestment[][])
            [
                [new(0, 1), new(0, 1)],
                [new(0.5, 1), new(0, 1)],
                [new(1, 1), new(0, 1)],
                [new(1, 1.5), new(0, 1)],
                [new(1, 1.5), new(1, 1.5)],
                [new(0, 1), new(1, 1.5)],
            ]
        select (
            Text(
                $"{isps} ISPs invest {invest[0].Share} at {invest[0].Worth} and services {invest[1].Share} at {invest[1].Worth}"
            ),
            World with
            {
                Isps = isps,
            },
            Tolled with
            {
                IspsInvest = invest[0],
                ServicesInvest = invest[1],
            }
        );

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
