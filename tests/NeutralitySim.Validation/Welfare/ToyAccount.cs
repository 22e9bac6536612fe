using NeutralitySim.Core.Results;
using NeutralitySim.Core.Subscribers;

namespace NeutralitySim.Validation.Welfare;

/// <summary>The two accounts of a month: what each actor has of it, and what is used less what that costs.</summary>
internal sealed class ToyAccount
{
    // Below this two changes that cancel are divided by the quantity at the start of the path.
    private const double NoChange = 1e-12;

    private readonly ToyMonth _month;
    private readonly ToyWorld _world;
    private readonly List<WelfareLine> _lines = [];

    private ToyAccount(ToyMonth month) => (_month, _world) = (month, month.World);

    /// <summary>Rows of both accounts.</summary>
    /// <param name="month">The month.</param>
    /// <param name="rules">Rules under which gains on another month are invested; the same for both.</param>
    public static IReadOnlyList<WelfareLine> Of(ToyMonth month, ToyRules rules)
    {
        var account = new ToyAccount(month);
        account.Invest("isps", month.IspProfit, rules.IspsInvest);
        // The tables have what both services invest with the second of them.
        double services = month.Profit(Sender.Subscription) + month.Profit(Sender.Advertised);
        account.Invest("advertised", services, rules.ServicesInvest);
        account.AddHouseholds();
        account.AddSellers();
        account.AddOthers();
        account.AddResources();
        return account._lines;
    }

    /// <summary>What a line at an ISP costs more than under neutral rules, each effect in one part.</summary>
    public static OfferChange Change(ToyMonth month, int isp)
    {
        var (before, now) = (month.Neutral.Lines[isp], month.Lines[isp]);
        double Less(Sender sender) => before.Surplus[(int)sender] - now.Surplus[(int)sender];
        double Left(Sender sender) => month.Has(sender) ? 0 : Less(sender);
        double Coarser(Sender sender) => month.Has(sender) ? Less(sender) : 0;
        double dearer = Dearer(month, isp, Less(Sender.Subscription));
        return new OfferChange(
            month.AccessPrices[isp] - month.Neutral.AccessPrices[isp],
            dearer,
            Left(Sender.Subscription) + Left(Sender.Advertised),
            Coarser(Sender.Subscription) - dearer + Coarser(Sender.Advertised) + Less(Sender.Broadcaster),
            Less(Sender.Background)
        );
    }

    // The part of the price in what a subscription is worth less: along the straight path of price and quality, each has its share of the way.
    private static double Dearer(ToyMonth month, int isp, double less)
    {
        if (!month.Has(Sender.Subscription))
            return 0;
        var (world, before) = (month.World, month.Neutral);
        double worth = world.Subscription.QualityValue;
        double was = before.Lines[isp].Quality[(int)Sender.Subscription];
        double price = month.Prices!.Subscription - before.Prices!.Subscription;
        double all = price + worth * (was - month.Lines[isp].Quality[(int)Sender.Subscription]);
        return Math.Abs(all) > NoChange
            ? less * price / all
            : world.Subscription.Taken * world.Demand.Quantity(before.Prices.Subscription + worth * (1 - was)) * price;
    }

    private void AddHouseholds()
    {
        var choice = new LogitMarket(_world.TasteScale, Enumerable.Repeat(_world.AccessValue, _world.Isps));
        double[] prices = _month.Neutral.AccessPrices;
        OfferChange[] changes = [.. prices.Select((_, isp) => Change(_month, isp))];
        double[] now = [.. prices.Select((price, isp) => price + changes[isp].Total)];
        double[] parts = choice.SurplusParts(prices, [.. changes.Select(change => change.Parts)]);
        Actor("households:start", choice.Surplus(prices));
        for (int part = 0; part < parts.Length; part++)
            Actor("households:" + HouseholdParts.OfOffer[part], parts[part]);
        Actor("households:not-yet-moved", choice.NotYetMoved(now, _month.Shares));
        double services = _month.Sum(isp => _month.Lines[isp].Use - _month.Neutral.Lines[isp].Surplus.Sum());
        Use("access", _month.Shares.Sum(), choice.Use(_month.Shares) + services);
    }

    private void AddSellers()
    {
        Actor("isps", _month.IspProfit);
        Actor("subscription", _month.Profit(Sender.Subscription));
        Actor("advertised", _month.Profit(Sender.Advertised));
        double passedOn = _month.Rules.BackgroundPassesOn * _month.Carriage[(int)Sender.Background].Toll;
        double traffic = _month.Mbps(Sender.Background);
        Actor("background-owners", traffic * (passedOn - _month.Carriage[(int)Sender.Background].Toll));
        Actor("background-abroad", -traffic * (1 - _world.HomeShare) * passedOn);
        Actor("carriers", traffic * (_world.TransitPrice - _world.TransitCost));
    }

    // An hour is worth to advertisers what it cost them under neutral rules; what the state raises is lost elsewhere in part.
    private void AddOthers()
    {
        double hours = _month.AdvertisedHours;
        double worth = hours * _world.AdvertisingPerHour;
        Actor("advertisers", worth - hours * _month.Prices!.AdvertisingPerHour);
        Actor("other-media", -worth * _world.AdvertisingMoved);
        Use("advertising", hours, worth * (1 - _world.AdvertisingMoved));
        Actor("state", _month.PublicIncome * (1 + _world.PublicFundsCost));
        Use("public-funds", 0, _month.PublicIncome * _world.PublicFundsCost);
    }

    private void AddResources()
    {
        for (int isp = 0; isp < _world.Isps; isp++)
            Resource($"lines:{isp}", _month.Shares[isp], _month.OtherLineCosts[isp]);
        Resource("subscribers", _month.Subscribers, _world.SubscriberCost);
        Resource("standing", _month.Has(Sender.Subscription) ? 1 : 0, _world.FixedCost);
        Resource("viewing", _month.AdvertisedHours, _world.CostPerHour);
        Resource("programme", 1, _world.BroadcasterCost);
        double background = _world.Other.Price - _world.TransitPrice + _world.TransitCost;
        Resource("background", _month.Mbps(Sender.Background), background);
        foreach (var sender in ToyRules.Senders)
        {
            var carriage = _month.Carriage[(int)sender];
            Resource($"delivery:{sender}", _month.Mbps(sender), carriage.SenderCost);
            Resource($"network:{sender}", _month.Mbps(sender), carriage.IspCost);
        }
    }

    private void Invest(string item, double profit, ToyInvestment rule)
    {
        _lines.Add(new WelfareLine(0, WelfareSide.Investment, item, 0, rule.Share * profit));
        _lines.Add(new WelfareLine(0, WelfareSide.Return, item, 0, rule.Worth * rule.Share * profit));
    }

    private void Actor(string item, double amount) =>
        _lines.Add(new WelfareLine(0, WelfareSide.Actor, item, 0, amount));

    private void Use(string item, double quantity, double amount) =>
        _lines.Add(new WelfareLine(0, WelfareSide.Use, item, quantity, amount));

    private void Resource(string item, double quantity, double unitCost) =>
        _lines.Add(new WelfareLine(0, WelfareSide.Resource, item, quantity, quantity * unitCost));
}
