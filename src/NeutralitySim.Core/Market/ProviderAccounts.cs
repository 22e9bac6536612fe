using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Market;

/// <summary>A provider's month in money.</summary>
/// <param name="Revenue">All that came in.</param>
/// <param name="Margin">Revenue less all that went out.</param>
/// <param name="NetworkCharges">Transit, peering, toll, ports and hosting.</param>
/// <param name="IspCharges">The part of network charges that went to access ISPs.</param>
/// <param name="Adopters">Lines that subscribe, over all ISPs.</param>
internal readonly record struct ProviderAccounts(
    double Revenue,
    double Margin,
    double NetworkCharges,
    double IspCharges,
    double Adopters
)
{
    /// <summary>Network charges over revenue; infinite when there are charges and no revenue.</summary>
    public double NetworkChargeShare =>
        Revenue > 0 ? NetworkCharges / Revenue
        : NetworkCharges > 0 ? double.PositiveInfinity
        : 0;

    public static ProviderAccounts Of(MonthReview review, int provider)
    {
        string account = Accounts.Provider(review.World.Providers[provider].Id);
        var balance = review.Ledger.Balances(review.Epoch).GetValueOrDefault(account);
        double Paid(LedgerKind kind) => review.Ledger.Total(account, kind, review.Epoch).Paid;
        double toIsps = Paid(LedgerKind.PaidPeering) + Paid(LedgerKind.Toll) + Paid(LedgerKind.CacheHosting);
        double network = toIsps + Paid(LedgerKind.Transit) + Paid(LedgerKind.Port);
        double adopters = 0;
        for (int index = 0; index < review.World.Isps.Count; index++)
            adopters += review.Adopters(index, provider);
        return new ProviderAccounts(balance.Received, balance.Net, network, toIsps, adopters);
    }
}
