using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;

namespace NeutralitySim.Core.Providers;

/// <summary>A provider's month in money.</summary>
/// <param name="Revenue">All that came in.</param>
/// <param name="Margin">Revenue less all that went out.</param>
/// <param name="TrafficCharges">Transit, peering, toll and sponsored data as far as they fall with traffic; ports and hosting stay when it shrinks.</param>
/// <param name="IspCharges">The part of network charges that went to access ISPs, to the state by traffic and, where ISPs turned the provider away, to those between.</param>
/// <param name="Adopters">Lines that subscribe, over all ISPs.</param>
public readonly record struct ProviderAccounts(
    double Revenue,
    double Margin,
    double TrafficCharges,
    double IspCharges,
    double Adopters
)
{
    private static readonly LedgerKind[] Charges =
    [
        LedgerKind.Transit,
        LedgerKind.PaidPeering,
        LedgerKind.Toll,
        LedgerKind.UsageFee,
    ];

    /// <summary>Traffic charges over revenue; infinite when there are charges and no revenue.</summary>
    public double TrafficChargeShare =>
        Revenue > 0 ? TrafficCharges / Revenue
        : TrafficCharges > 0 ? double.PositiveInfinity
        : 0;

    internal static ProviderAccounts Of(MonthReview review, int provider)
    {
        string account = Accounts.Provider(review.World.Providers[provider].Id);
        var balance = review.Ledger.Balances(review.Month).GetValueOrDefault(account);
        double Paid(LedgerKind kind) => review.Ledger.Total(account, kind, review.Month).Paid;
        double traffic = 0;
        foreach (var kind in Charges)
            traffic += MonthBill.FallsWithTraffic(kind, review.World.Regime) ? Paid(kind) : 0;
        double adopters = 0;
        foreach (var isp in review.State.Isps)
            adopters += isp.Adopters(provider);
        return new ProviderAccounts(
            balance.Received,
            balance.Net,
            traffic,
            SenderFees.OnTraffic(review.World, review.Ledger, review.Month, provider),
            adopters
        );
    }
}
