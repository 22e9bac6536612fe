using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Views;

/// <summary>Puts the sides of payments into groups.</summary>
public sealed class AccountGroups(ExperimentDescription description)
{
    /// <summary>The group of an account, see <see cref="Accounts"/>, as one side of a payment of that kind.</summary>
    public AccountGroup Of(string account, LedgerKind kind)
    {
        string[] parts = account.Split(':', 2);
        return parts[0] switch
        {
            "subscribers" => AccountGroup.Subscribers,
            "isp" => AccountGroup.Isps,
            "provider" when description.LargeProviders.Contains(parts[^1]) => AccountGroup.LargeProviders,
            "provider" when description.BackgroundProviders.Contains(parts[^1]) => AccountGroup.OtherTraffic,
            "provider" => AccountGroup.SmallProviders,
            "carrier" => AccountGroup.CachesAndTransit,
            _ => kind is LedgerKind.CacheHardware or LedgerKind.CacheHosting or LedgerKind.Servers or LedgerKind.Haul
                ? AccountGroup.CachesAndTransit
                : AccountGroup.Outside,
        };
    }
}
