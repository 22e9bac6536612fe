using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>
/// An ISP and a provider bargain: both know what the month would have been with a deal and without, and <see cref="NashBargaining"/> says what comes
/// of that, after some months of talks. In the last month of a deal they bargain again, and it is renewed or ends.
/// </summary>
internal sealed class DealTalks
{
    private readonly MonthReview _review;
    private readonly int _isp;
    private readonly DealMonth _deal;
    private readonly Bargaining _bargaining;
    private readonly DealStakes _stakes;
    private readonly Bargain _bargain;

    private DealTalks(MonthReview review, int isp, DealMonth deal, IspSwitching switching)
    {
        _review = review;
        _isp = isp;
        _deal = deal;
        _bargaining = review.World.Regime.At(isp).Bargaining!;
        _stakes = DealWorth.Of(review, isp, deal, switching);
        _bargain = Conciliated(NashBargaining.Of(_stakes, _bargaining.IspPower));
    }

    private int Provider => _deal.Branch.Provider;

    private IspState State => _review.State.Isps[_isp];

    private double IspGain => _stakes.IspDeal - _stakes.IspHoldOut;

    private double ProviderGain => _stakes.ProviderDeal - _stakes.ProviderAlone;

    private DealLink Link => new(Provider, _deal.Branch.Interconnect, _deal.Branch.CapacityBitsPerSecond);

    private bool IsDeal => _bargain.Kind != BargainKind.NoDeal;

    /// <summary>Bargains at an ISP after a month.</summary>
    public static void Decide(MonthReview review, int isp, IspSwitching switching)
    {
        var state = review.State.Isps[isp];
        for (int provider = 0; provider < state.HasDeal.Length; provider++)
            if (state.DealEndsMonth[provider] > 0 && !review.State.Providers[provider].InBusiness)
                DealEnding.End(review, isp, provider, 0);
        if (review.WithDeals[isp] is { } deal)
        {
            int provider = deal.Branch.Provider;
            if (deal.Branch.Ends && state.HasDeal[provider])
                new DealTalks(review, isp, deal, switching).Renew();
            else if (!deal.Branch.Ends && DealMaking.MayNegotiate(review, isp, provider))
                new DealTalks(review, isp, deal, switching).Talk();
        }

        // Whose turn it was not bargains a month later, on the terms it has.
        for (int provider = 0; provider < state.DealEndsMonth.Length; provider++)
            if (state.DealEndsMonth[provider] == review.Month + 1)
                state.DealEndsMonth[provider]++;
    }

    /// <summary>What bargaining would come to, and after how many more months; null where it breaks down.</summary>
    public static (double Fee, int Months)? Prospect(
        MonthReview review,
        int isp,
        DealMonth deal,
        IspSwitching switching
    )
    {
        var talks = new DealTalks(review, isp, deal, switching);
        int months = talks._bargaining.Months - talks.State.MonthsOfTalks[talks.Provider];
        return talks.IsDeal ? (talks._bargain.Fee, Math.Max(0, months)) : null;
    }

    // A proposal matters only where the provider would pay: an ISP that opens its link needs none.
    private Bargain Conciliated(Bargain bargain)
    {
        if (bargain.Kind != BargainKind.Paid || _bargaining.Conciliation is not { } rule)
            return bargain;
        double units = DealWorth.DirectMbps(_review, _isp, _deal) * DealMaking.UnitsPerMbps(_review.World, _isp);
        double? fee = ConciliatedFee.Of((IspGain, ProviderGain), _bargaining.IspPower, rule.Price * units, rule);
        return fee is null ? bargain : new Bargain(BargainKind.Conciliated, Math.Max(0, fee.Value), bargain.FreeFee);
    }

    private void Talk()
    {
        State.MonthsOfTalks[Provider] = IsDeal ? State.MonthsOfTalks[Provider] + 1 : 0;
        bool signs = IsDeal && State.MonthsOfTalks[Provider] > _bargaining.Months;
        Log(signs);
        if (!signs)
            return;
        Sign();
        DealMaking.Open(_review, _isp, Link);
    }

    private void Renew()
    {
        Log(IsDeal);
        if (IsDeal)
            Sign();
        else
            DealEnding.End(_review, _isp, Provider, ProviderGain);
    }

    private void Sign() => DealMaking.Sign(_review, _isp, Link, (Price(), ProviderGain - _bargain.Fee));

    // Agreed is an amount; billed is the direct link. What the ISP pays stands for all the traffic, so that caches that empty the link do not raise it.
    private double Price()
    {
        double mbps =
            _bargain.Fee < 0
                ? _review.Outcomes[_isp].OfferedPercentile95[Provider] / UnitConversion.BitsPerSecondPerMbps
                : DealWorth.DirectMbps(_review, _isp, _deal);
        double units = mbps * DealMaking.UnitsPerMbps(_review.World, _isp);
        return units > 0 ? _bargain.Fee / units : 0;
    }

    private void Log(bool signs) =>
        DealLog
            .Of(_review, _isp, Provider, _deal.Branch.Interconnect)
            .Decided(
                [new DecisionOption("decline", 0), new DecisionOption("sign", ProviderGain - _bargain.Fee)],
                signs ? "sign" : "decline",
                signs || !IsDeal ? Outcome() : Reason("deal-talks", IspGain, ProviderGain, _bargain.Fee)
            );

    private DecisionReason Outcome() =>
        _bargain.Kind switch
        {
            BargainKind.NoDeal when IspGain + ProviderGain < _stakes.Cost => Reason(
                "deal-breaks-down",
                IspGain,
                ProviderGain,
                _stakes.Cost
            ),
            BargainKind.NoDeal => Reason("deal-declined", IspGain, ProviderGain, 0),
            BargainKind.OpenedFree => Reason("deal-opened-free", IspGain, _stakes.FeesAtStake, Hosting()),
            BargainKind.Conciliated => Reason("deal-conciliated", IspGain, ProviderGain, _bargain.Fee),
            BargainKind.Withheld => Reason("deal-withheld", IspGain, ProviderGain, -_bargain.Fee),
            _ => Reason("deal-bargained", IspGain, ProviderGain, _bargain.Fee),
        };

    // What it would be if the ISP could only refuse and nothing bounded it is told with each.
    private DecisionReason Reason(string id, double first, double second, double third) =>
        new(id, [first, second, third, _bargain.FreeFee]);

    // What the ISP gives in kind.
    private double Hosting()
    {
        var isp = _review.World.Isps[_isp];
        var appliances = _deal.Branch.Ends ? State.Appliances : _deal.Branch.Appliances;
        int hosted = DealSide.Count(appliances, isp, Provider);
        return hosted * isp.HostingCostPerApplianceMonth;
    }
}
