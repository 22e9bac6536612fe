using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation.Welfare;

/// <summary>What a line at an ISP takes in a month, on average over its lines, by sender.</summary>
internal sealed record ToyLine
{
    private static readonly double[] All = [1, 1, 1, 1];

    /// <summary>A line at full quality, before anything is known of it.</summary>
    public static ToyLine Undisturbed { get; } = new() { Quality = All, Sent = All };

    /// <summary>Share of lines that subscribe to the paid service.</summary>
    public double Subscribers { get; private init; }

    /// <summary>Share of the full rate that viewers get, caches included.</summary>
    public required double[] Quality { get; init; }

    /// <summary>Quality of the paid service by which lines subscribe: half way from what was expected to what was had, so that neither chases the other.</summary>
    public double Expected { get; private init; } = 1;

    /// <summary>Share of the traffic wanted at full quality that is sent.</summary>
    public required double[] Sent { get; init; }

    /// <summary>Share of the full rate that viewers would get if all who wanted to watch came back.</summary>
    public double[] Experienced { get; private init; } = All;

    /// <summary>Traffic at the peak.</summary>
    public double[] Mbps { get; private init; } = [];

    /// <summary>Hours watched with advertising, per month.</summary>
    public double AdvertisedHours { get; private init; }

    /// <summary>What services are worth less what is paid for them.</summary>
    public double[] Surplus { get; private init; } = [];

    /// <summary>What services are worth, from quantities alone.</summary>
    public double Use { get; private init; }

    /// <summary>The line at given prices, with subscribers who know what was before.</summary>
    public static ToyLine Of(ToyMonth month, ToyPrices prices, int isp)
    {
        var (world, service) = (month.World, month.World.Subscription);
        var last = month.Lines[isp];
        double expected = (last.Expected + last.Quality[(int)Sender.Subscription]) / 2;
        double dearer = service.QualityValue * (1 - expected);
        double subscribers = month.Has(Sender.Subscription)
            ? service.Taken * world.Demand.Quantity(prices.Subscription + dearer)
            : 0;
        double[] streams = Streams(month, subscribers);
        double[] full = [.. ToyRules.Senders.Select(sender => world[sender].Mbps)];
        full[(int)Sender.Background] *= world.Other.Quantity(prices.Background);
        return new ToyLine
        {
            Subscribers = subscribers,
            Expected = expected,
            Quality = All,
            Sent = All,
        }
            .OnLink(month, isp, streams, full)
            .Valued(month, prices);
    }

    // Streams at the peak per line; hours of a service that left go to those that stay as they are watched, and are as heavy as the paid service's.
    private static double[] Streams(ToyMonth month, double subscribers)
    {
        var world = month.World;
        double perHour = world.Subscription.Streams / world.Subscription.Hours;
        return
        [
            subscribers * world.Subscription.Streams,
            (month.Has(Sender.Advertised) ? world.Advertised.Taken * world.Advertised.Streams : 0)
                + month.Diverted(Sender.Advertised) * perHour,
            world.Broadcaster.Taken * world.Broadcaster.Streams + month.Diverted(Sender.Broadcaster) * perHour,
            1,
        ];
    }

    // What does not come from caches shares the interconnect, as Ma and Misra have it.
    private ToyLine OnLink(ToyMonth month, int isp, double[] streams, double[] full)
    {
        double capacity = month.Rules.Capacity ?? month.World.Capacity;
        double room = capacity * month.Neutral.Shares[isp] / month.Shares[isp];
        double[] outside = [.. month.Carriage.Select(carriage => 1 - carriage.Inside)];
        MaMisraProvider[] senders =
        [
            .. ToyRules.Senders.Select(sender => new MaMisraProvider(
                streams[(int)sender] * outside[(int)sender],
                full[(int)sender],
                month.World[sender].Impatience
            )),
        ];
        var link = MaMisra2011.Solve(senders, room);
        var ifAllStayed = MaMisra2011.Solve([.. senders.Select(sender => sender with { Sensitivity = 0 })], room);
        double[] sent = [.. outside.Select((share, i) => 1 - share * (1 - link.Rates[i] / full[i] * link.Demands[i]))];
        double hours = month.Has(Sender.Advertised) ? month.World.Advertised.Taken * month.World.Advertised.Hours : 0;
        double lost = outside[(int)Sender.Advertised] * (1 - link.Demands[(int)Sender.Advertised]);
        return this with
        {
            Quality = [.. outside.Select((share, i) => 1 - share * (1 - link.Rates[i] / full[i]))],
            Experienced = [.. outside.Select((share, i) => 1 - share * (1 - ifAllStayed.Rates[i] / full[i]))],
            Sent = sent,
            Mbps = [.. sent.Select((share, i) => share * streams[i] * full[i])],
            AdvertisedHours = (hours + month.Diverted(Sender.Advertised)) * (1 - lost),
        };
    }

    private ToyLine Valued(ToyMonth month, ToyPrices prices)
    {
        var world = month.World;
        double Coarse(Sender sender) => world[sender].QualityValue * (1 - Quality[(int)sender]);
        double Free(Sender sender) =>
            month.Has(sender) ? world[sender].Taken * (world[sender].Value - Coarse(sender)) : 0;

        double coarse = Coarse(Sender.Subscription);
        double taken = world.Subscription.Taken;
        double background = Mbps[(int)Sender.Background];
        double ofBackground = world.BackgroundMbps * world.Other.Use(background / world.BackgroundMbps);
        double free = Free(Sender.Advertised) + Free(Sender.Broadcaster);
        return this with
        {
            Surplus =
            [
                month.Has(Sender.Subscription) ? taken * world.Demand.Surplus(prices.Subscription + coarse) : 0,
                Free(Sender.Advertised),
                Free(Sender.Broadcaster),
                ofBackground - prices.Background * background,
            ],
            Use = taken * world.Demand.Use(Subscribers / taken) - coarse * Subscribers + free + ofBackground,
        };
    }
}
