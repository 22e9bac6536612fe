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
/// to advertisers what it cost at the starting price and a stated share more, and a share of what is not spent here is spent on other media. What the state
/// has counts with the cost of raising it.
/// </para>
/// <para>Resources by item: lines and network of an ISP; delivery by whatever way, subscribers, viewing and standing cost of a provider.</para>
/// </remarks>
internal sealed class WelfareAccount
{
    // Accounting lives of servers and routers are 36 to 72.
    private const int CapitalLifeMonths = 60;

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
    private readonly string[] _carriers;
    private readonly Dictionary<string, double> _capital = [];
    private readonly List<WelfareLine> _lines = [];
    private readonly SortedDictionary<string, double> _others = new(StringComparer.Ordinal);

    private WelfareAccount(MonthReview ended)
    {
        _layout = ended.Layout;
        _world = ended.World;
        _state = ended.State;
        _outcomes = ended.Outcomes;
        _ledger = ended.Ledger;
        _month = ended.Month;
        _carriers =
        [
            .. _world
                .Isps.SelectMany(isp => isp.Interconnects)
                .Where(link => link.HasCarrier)
                .Select(link => link.Counterparty)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The account of a month that has been billed; takes new capacity into the state.</summary>
    /// <param name="ended">The month.</param>
    /// <param name="households">What households have of it.</param>
    public static IReadOnlyList<WelfareLine> Of(MonthReview ended, IReadOnlyList<HouseholdsMonth> households)
    {
        var account = new WelfareAccount(ended);
        account.TakeCapital();
        foreach (var market in households)
            account.AddHouseholds(market);
        account.AddIsps();
        account.AddProviders();
        account.AddOthers();
        return account._lines;
    }

    private void AddHouseholds(HouseholdsMonth here)
    {
        double tax = 1 + _world.Market.ValueAddedTax;
        Add(Accounts.Households(HouseholdParts.Start), tax * here.Households * here.StartSurplus);
        for (int part = 0; part < here.Gains.Count; part++)
            Add(Accounts.Households(HouseholdParts.OfGain[part]), tax * here.Households * here.Gains[part]);
        string market = _world.Isps[here.Market.Isps[0]].RetailMarket;
        _lines.Add(new(_month, WelfareSide.Use, "access:" + market, here.Lines, tax * here.Use));
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
            double net = NetWithoutCash(account) - capital;
            Owned(account, net, _world.Isps[isp].HomeOwned, _world.Market.IspInvestmentShare);
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

            bool invests = data.Size != ProviderSize.Background && !data.MustCarry;
            double share = invests ? _world.Market.ContentInvestmentShare : 0;
            Owned(account, NetWithoutCash(account) - capital, data.HomeOwned, share);
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
                        advertising * (1 + _world.Market.AdvertiserSurplus - _world.Market.AdvertisingMoved)
                    )
                );
            Add(Accounts.OtherMedia, -advertising * _world.Market.AdvertisingMoved);
            Add(Accounts.Advertisers, (1 + _world.Market.AdvertiserSurplus) * advertising);
        }
    }

    // Carriers are paid what the carriage costs but for a stated share; what they pay for capacity is theirs.
    private void AddOthers()
    {
        Add(Accounts.Advertisers, _ledger.Net(Accounts.Advertisers, _month));
        double state = _ledger.Net(Accounts.State, _month);
        Add(Accounts.State, (1 + _world.Market.PublicFundsCost) * state);
        if (_world.Market.PublicFundsCost > 0)
            _lines.Add(new(_month, WelfareSide.Use, "public-funds", 0, _world.Market.PublicFundsCost * state));
        double abroad = _ledger.Net(Accounts.Abroad, _month);
        Add(Accounts.Abroad, abroad);
        _lines.Add(new WelfareLine(_month, WelfareSide.Abroad, Accounts.Abroad, 0, abroad));
        var gigabytes = CarriedGigabytes();
        foreach (string carrier in _carriers)
        {
            string account = Accounts.Carrier(carrier);
            double capital = Capital(account);
            double received = _ledger.Total(account, LedgerKind.Transit, _month).Received;
            double cost = received * _world.Market.TransitResourceShare;
            Actor(account, NetWithoutCash(account) - cost - capital);
            Resource("capacity:" + carrier, gigabytes.GetValueOrDefault(carrier), capital);
        }

        foreach (var (item, amount) in _others)
            Actor(item, amount);
    }

    private void Add(string item, double amount) => _others[item] = _others.GetValueOrDefault(item) + amount;

    private Dictionary<string, double> CarriedGigabytes()
    {
        var gigabytes = new Dictionary<string, double>();
        for (int isp = 0; isp < _outcomes.Count; isp++)
        for (int path = 0; path < _layout.Isps[isp].Paths.Length; path++)
        {
            if (_layout.Isps[isp].Paths[path].Kind != PathKind.Transit)
                continue;
            int link = _layout.Isps[isp].Paths[path].Link - _layout.Isps[isp].FirstInterconnect;
            string carrier = _world.Isps[isp].Interconnects[link].Counterparty;
            gigabytes[carrier] =
                gigabytes.GetValueOrDefault(carrier)
                + _outcomes[isp].PathServedBytes[path] / UnitConversion.BytesPerGigabyte;
        }

        return gigabytes;
    }

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

    private double Capital(string account) => _capital.GetValueOrDefault(account);

    private void TakeCapital()
    {
        foreach (string account in Investors())
        {
            double cash = _ledger.Total(account, LedgerKind.CapacityUpgrade, _month).Paid;
            if (cash > 0)
                _state.Capital.Add(new CapitalItem(account, _month, cash / CapitalLifeMonths));
        }

        foreach (var item in _state.Capital)
            if (_month < item.Month + CapitalLifeMonths)
                _capital[item.Account] = Capital(item.Account) + item.PerMonth;
    }

    private IEnumerable<string> Investors() =>
        [
            .. _world.Isps.Select(isp => Accounts.Isp(isp.Id)),
            .. _world.Providers.Select(provider => Accounts.Provider(provider.Id)),
            .. _carriers.Select(Accounts.Carrier),
        ];

    private void Actor(string item, double amount) =>
        _lines.Add(new WelfareLine(_month, WelfareSide.Actor, item, 0, amount));

    // Owners have what is not invested. What households have of it comes later; what would come after the last month is in no window.
    private void Owned(string account, double amount, double home, double investedShare)
    {
        Actor(account, amount);
        double invested = investedShare * amount;
        if (home < 1)
            _lines.Add(new WelfareLine(_month, WelfareSide.Abroad, account, 0, (1 - home) * (amount - invested)));
        if (invested == 0)
            return;
        _lines.Add(new WelfareLine(_month, WelfareSide.Investment, account, 0, invested));
        int later = _month + _world.Market.InvestmentLagMonths;
        if (later < _world.Calendar.Months)
            _lines.Add(
                new WelfareLine(later, WelfareSide.Return, account, 0, _world.Market.InvestmentValue * invested)
            );
    }

    private void Resource(string item, double quantity, double amount)
    {
        if (quantity != 0 || amount != 0)
            _lines.Add(new WelfareLine(_month, WelfareSide.Resource, item, quantity, amount));
    }
}
