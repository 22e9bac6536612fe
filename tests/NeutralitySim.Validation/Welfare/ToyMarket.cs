using NeutralitySim.Core.Subscribers;

namespace NeutralitySim.Validation.Welfare;

/// <summary>Finds the month in which prices, subscribers, quality and choice of ISP all answer one another.</summary>
internal static class ToyMarket
{
    private const int MostRounds = 3000;
    private const int LeastRounds = 4;
    private const double Settled = 1e-13;
    private const double LeastLoss = 1e-12;

    /// <summary>A month under some rules.</summary>
    /// <param name="world">The world.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="neutral">The month under neutral rules to which costs and prices answer; null where this is it.</param>
    public static ToyMonth Month(ToyWorld world, ToyRules rules, ToyMonth? neutral = null)
    {
        List<Sender> gone = rules.Absent is { } absent ? [absent] : [];
        while (true)
        {
            var month = Settle(Start(world, rules, neutral, [.. gone]));
            if (neutral is null || !rules.MayLeave || Leaver(month) is not { } leaver)
                return month;
            gone.Add(leaver);
        }
    }

    private static Sender? Leaver(ToyMonth month)
    {
        foreach (var sender in (Sender[])[Sender.Subscription, Sender.Advertised])
            if (month.Profit(sender) < -LeastLoss)
                return sender;
        return null;
    }

    private static ToyMonth Start(ToyWorld world, ToyRules rules, ToyMonth? neutral, IReadOnlyList<Sender> gone) =>
        new()
        {
            World = world,
            Rules = rules,
            Before = neutral,
            Gone = gone,
            Carriage = [.. ToyRules.Senders.Select(sender => ToyCarriage.Of(world, rules, sender))],
            Shares = neutral?.Shares ?? [.. Enumerable.Repeat(1.0 / (world.Isps + 1), world.Isps)],
            Lines = [.. Enumerable.Repeat(ToyLine.Undisturbed, world.Isps)],
        };

    private static ToyMonth Settle(ToyMonth month)
    {
        for (int round = 1; round <= MostRounds; round++)
        {
            var next = Next(month);
            double change = Change(month, next);
            month = next;
            if (change < Settled && round > LeastRounds)
                break;
        }

        return month;
    }

    private static double Change(ToyMonth month, ToyMonth next)
    {
        double change = 0;
        for (int isp = 0; isp < month.Shares.Length; isp++)
        {
            change = Math.Max(change, Math.Abs(month.Shares[isp] - next.Shares[isp]));
            change = Math.Max(change, Math.Abs(month.Lines[isp].Subscribers - next.Lines[isp].Subscribers));
            for (int sender = 0; sender < month.Carriage.Length; sender++)
                change = Math.Max(change, Math.Abs(month.Lines[isp].Quality[sender] - next.Lines[isp].Quality[sender]));
        }

        return change;
    }

    private static ToyMonth Next(ToyMonth month)
    {
        var prices = ToyPrices.Of(month);
        var lines = month.Shares.Select((_, isp) => ToyLine.Of(month, prices, isp)).ToArray();
        return Subscribed(month with { Prices = prices, Lines = lines });
    }

    // ISPs set the prices at which none gains by another one, and households choose.
    private static ToyMonth Subscribed(ToyMonth month)
    {
        var world = month.World;
        double vat = 1 + world.Vat;
        double[] others =
            month.Before?.OtherLineCosts
            ?? [.. month.Lines.Select((_, isp) => world.LineCost / vat - month.CarriageOf(isp, c => c.IspCost))];
        var market = new LogitMarket(
            world.TasteScale,
            month.Lines.Select(
                (line, isp) => world.AccessValue + line.Surplus.Sum() - month.Neutral.Lines[isp].Surplus.Sum()
            )
        );
        double[] costs =
        [
            .. others.Select((cost, isp) => vat * (cost + month.CarriageOf(isp, c => c.IspCost - c.Fees))),
        ];
        double[] prices = month is { Rules.AccessPriceFixed: true, Before: { } before }
            ? before.AccessPrices
            : market.EquilibriumPrices(costs);
        double[] chosen = market.Shares(prices);
        // On a full link small steps keep lines and quality from chasing each other.
        double step = double.IsFinite(month.Rules.Capacity ?? world.Capacity) ? 0.3 : 1;
        return month with
        {
            OtherLineCosts = others,
            AccessPrices = prices,
            Shares = [.. chosen.Select((share, isp) => (1 - step) * month.Shares[isp] + step * share)],
        };
    }
}
