using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Views;

/// <summary>Puts the sides of payments into groups.</summary>
public sealed class AccountGroups(ExperimentDescription description)
{
    /// <summary>The group of an account, see <see cref="Accounts"/>, as one side of a payment of that kind.</summary>
    public AccountGroup Of(string account, LedgerKind kind)
    {
        var (owner, id) = Accounts.Read(account);
        return owner switch
        {
            AccountKind.Subscribers => AccountGroup.Subscribers,
            AccountKind.Isp => AccountGroup.Isps,
            AccountKind.Provider when description.LargeProviders.Contains(id) => AccountGroup.LargeProviders,
            AccountKind.Provider when description.BackgroundProviders.Contains(id) => AccountGroup.OtherTraffic,
            AccountKind.Provider => AccountGroup.SmallProviders,
            AccountKind.Carrier => AccountGroup.CachesAndTransit,
            _ => kind is LedgerKind.CacheHardware or LedgerKind.CacheHosting or LedgerKind.Servers or LedgerKind.Haul
                ? AccountGroup.CachesAndTransit
                : AccountGroup.Outside,
        };
    }
}
