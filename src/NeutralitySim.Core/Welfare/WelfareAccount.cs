using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Welfare;

/// <summary>
/// The account of a month, kept twice: what each actor has of it in money, from the ledger and from what households expect of their choice; and what is used
/// less what it costs, from lines, adopters, hours and volumes. All that is paid between actors cancels, so the two agree.
/// </summary>
/// <remarks>
/// <para>
/// Capital is taken as an annuity over its life, while the ledger keeps the cash. Suppliers outside are paid what their work costs. Advertising is worth
/// to advertisers what it cost at the starting price, and a share of what is not spent here is spent on other media.
/// </para>
/// <para>Resources by item: lines and network of an ISP; delivery by whatever way, subscribers, viewing and standing cost of a provider.</para>
/// </remarks>
internal sealed class WelfareAccount
{
    /// <summary>Months over which new capacity is used up: accounting lives of servers and routers, 36 to 72.</summary>
    public const int CapitalLifeMonths = 60;

    /// <summary>Prefix of the parts of what households have; together they are all of it.</summary>
    public const string Households = "households:";

    private static readonly LedgerKind[] OfLines = [LedgerKind.Operations];
    private static readonly LedgerKind[] OfNetwork =
    [
        LedgerKind.Backhaul,
        LedgerKind.Energy,
        LedgerKind.Port,
        LedgerKind.CacheHosting,
    ];
    private static readonly LedgerKind[] OfDelivery =
    [
        LedgerKind.Servers,
        LedgerKind.Haul,
        LedgerKind.Port,
        LedgerKind.CacheHardware,
    ];

    private readonly WorldLayout _layout;
    private readonly World _world;
    private readonly RunState _state;
    private readonly IReadOnlyList<TrafficMonth> _outcomes;
    private readonly Ledger _ledger;
    private readonly int _month;
    private readonly List<WelfareLine> _lines = [];
    private readonly SortedDictionary<string, double> _others = new(StringComparer.Ordinal);

    private WelfareAccount(
        WorldLayout layout,
        RunState state,
        IReadOnlyList<TrafficMonth> outcomes,
        Ledger ledger,
        int month
    )
    {
        _layout = layout;
        _world = layout.World;
        _state = state;
        _outcomes = outcomes;
        _ledger = ledger;
        _month = month;
    }

    /// <summary>The account of a month that has been billed; takes new capacity into the state.</summary>
    public static IReadOnlyList<WelfareLine> Of(
        WorldLayout layout,
        RunState state,
        IReadOnlyList<TrafficMonth> outcomes,
        Ledger ledger,
        int month
    )
    {
        var account = new WelfareAccount(layout, state, outcomes, ledger, month);
        foreach (var market in RetailMarket.Of(layout.World))
            account.AddHouseholds(market);
        account.AddIsps();
        account.AddProviders();
        account.AddOthers();
        return account._lines;
    }

    private void AddHouseholds(RetailMarket market)
    {
        double tax = 1 + _world.Market.ValueAddedTax;
        double households = market.Households(_month);
        var choice = market.Choice(_month);
        double[] shares = [.. market.Isps.Select(isp => _state.Isps[isp].TotalLines / households)];
        var prices = new double[shares.Length];
        var changes = new IReadOnlyList<double>[shares.Length];
        double use = households * choice.Use(shares);
        double lines = 0;
        for (int index = 0; index < prices.Length; index++)
        {
            int isp = market.Isps[index];
            var services = OfferValue.Of(_world, _state, _layout.Isps[isp], _outcomes[isp], _month);
            prices[index] = market.StartPrices[index] + services.Change.Total;
            changes[index] = services.Change.Parts;
            use += _state.Isps[isp].TotalLines * services.Use;
            lines += _state.Isps[isp].TotalLines;
        }

        Add(Households + "start", tax * households * choice.Surplus(market.StartPrices));
        var parts = choice.SurplusParts(market.StartPrices, changes);
        for (int part = 0; part < parts.Length; part++)
            Add(Households + OfferChange.Names[part], tax * households * parts[part]);
        Add(Households + "not-yet-moved", tax * households * choice.NotYetMoved(prices, shares));
        _lines.Add(
            new(_month, WelfareSide.Use, "access:" + _world.Isps[market.Isps[0]].RetailMarket, lines, tax * use)
        );
    }

    private void AddIsps()
    {
        for (int isp = 0; isp < _world.Isps.Count; isp++)
        {
            string id = _world.Isps[isp].Id;
            string account = Accounts.Isp(id);
            double capital = Capital(account);
            double lines = _state.Isps[isp].TotalLines;
            double gigabytes = _outcomes[isp].ServedBytes.Sum() / UnitConversion.BytesPerGigabyte;
            Owned(account, NetWithoutCash(account) - capital, _world.Isps[isp].HomeOwned);
            Resource("lines:" + id, lines, Paid(account, OfLines));
            Resource("network:" + id, gigabytes, Paid(account, OfNetwork) + Transit(account) + capital);
        }
    }

    private void AddProviders()
    {
        for (int provider = 0; provider < _world.Providers.Count; provider++)
        {
            var data = _world.Providers[provider];
            string account = Accounts.Provider(data.Id);
            double capital = Capital(account);
            double hours = 0;
            double adopters = 0;
            double gigabytes = 0;
            for (int isp = 0; isp < _outcomes.Count; isp++)
            {
                hours += _outcomes[isp].ViewingHours[provider];
                adopters += _state.Isps[isp].Adopters(provider);
                gigabytes += _outcomes[isp].ServedBytes[provider] / UnitConversion.BytesPerGigabyte;
            }

            Owned(account, NetWithoutCash(account) - capital, data.HomeOwned);
            Resource("delivery:" + data.Id, gigabytes, Paid(account, OfDelivery) + Transit(account) + capital);
            Resource("subscribers:" + data.Id, adopters, Paid(account, [LedgerKind.Operations]));
            Resource("viewing:" + data.Id, hours, Paid(account, [LedgerKind.ViewingCost]));
            Resource(
                "standing:" + data.Id,
                _state.Providers[provider].InBusiness ? 1 : 0,
                Paid(account, [LedgerKind.FixedCost, LedgerKind.Content])
            );
            double advertising = hours * data.OtherRevenuePerViewingHour;
            if (advertising > 0)
                _lines.Add(
                    new(
                        _month,
                        WelfareSide.Use,
                        "advertising:" + data.Id,
                        hours,
                        advertising * (1 - _world.Market.AdvertisingMoved)
                    )
                );
            Add("other-media", -advertising * _world.Market.AdvertisingMoved);
            Add(Accounts.Advertisers, advertising);
        }
    }

    // Carriers are paid what the carriage costs but for a stated share; what they pay for capacity is theirs.
    private void AddOthers()
    {
        Add(Accounts.Advertisers, _ledger.Net(Accounts.Advertisers, _month));
        Add(Accounts.State, _ledger.Net(Accounts.State, _month));
        double abroad = _ledger.Net(Accounts.Abroad, _month);
        Add(Accounts.Abroad, abroad);
        _lines.Add(new WelfareLine(_month, WelfareSide.Abroad, Accounts.Abroad, 0, abroad));
        foreach (string carrier in Carriers())
        {
            string account = Accounts.Carrier(carrier);
            double capital = Capital(account);
            double received = _ledger.Total(account, LedgerKind.Transit, _month).Received;
            double cost = received * _world.Market.TransitResourceShare;
            double gigabytes = 0;
            for (int isp = 0; isp < _outcomes.Count; isp++)
            for (int path = 0; path < _layout.Isps[isp].Paths.Length; path++)
            {
                int link = _layout.Isps[isp].Paths[path].Link - _layout.Isps[isp].FirstInterconnect;
                if (
                    _layout.Isps[isp].Paths[path].Kind == PathKind.Transit
                    && _world.Isps[isp].Interconnects[link].Counterparty == carrier
                )
                    gigabytes += _outcomes[isp].PathServedBytes[path] / UnitConversion.BytesPerGigabyte;
            }

            Actor(account, NetWithoutCash(account) - cost - capital);
            Resource("capacity:" + carrier, gigabytes, capital);
        }

        foreach (var (item, amount) in _others)
            Actor(item, amount);
    }

    private void Add(string item, double amount) => _others[item] = _others.GetValueOrDefault(item) + amount;

    private IEnumerable<string> Carriers() =>
        _world
            .Isps.SelectMany(isp => isp.Interconnects)
            .Where(link => link.Kind == InterconnectKind.Transit)
            .Select(link => link.Counterparty)
            .Distinct()
            .Order(StringComparer.Ordinal);

    // Whichever way traffic takes, it is the delivery of the same.
    private double Transit(string account) =>
        _ledger.Total(account, LedgerKind.Transit, _month).Paid * _world.Market.TransitResourceShare;

    private double NetWithoutCash(string account) =>
        _ledger.Net(account, _month) + _ledger.Total(account, LedgerKind.CapacityUpgrade, _month).Paid;

    private double Paid(string account, ReadOnlySpan<LedgerKind> kinds)
    {
        double paid = 0;
        foreach (var kind in kinds)
            paid += _ledger.Total(account, kind, _month).Paid;
        return paid;
    }

    private double Capital(string account)
    {
        double cash = _ledger.Total(account, LedgerKind.CapacityUpgrade, _month).Paid;
        if (cash > 0)
            _state.Capital.Add(new CapitalItem(account, _month, cash / CapitalLifeMonths));
        double capital = 0;
        foreach (var item in _state.Capital)
            if (item.Account == account && _month < item.Month + CapitalLifeMonths)
                capital += item.PerMonth;
        return capital;
    }

    private void Actor(string item, double amount) =>
        _lines.Add(new WelfareLine(_month, WelfareSide.Actor, item, 0, amount));

    private void Owned(string account, double amount, double home)
    {
        Actor(account, amount);
        if (home < 1)
            _lines.Add(new WelfareLine(_month, WelfareSide.Abroad, account, 0, (1 - home) * amount));
    }

    private void Resource(string item, double quantity, double amount)
    {
        if (quantity != 0 || amount != 0)
            _lines.Add(new WelfareLine(_month, WelfareSide.Resource, item, quantity, amount));
    }
}
