using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>
/// What senders pay for reaching an ISP's lines that they had not reckoned with: to ISPs, to whoever an ISP has put between, to the state, and, where an ISP has
/// turned them away from an exchange, to carriers there.
/// </summary>
internal static class SenderFees
{
    /// <summary>What a provider paid for a month.</summary>
    public static double Of(World world, Ledger ledger, int month, int provider)
    {
        string account = Accounts.Provider(world.Providers[provider].Id);
        double fees = 0;
        foreach (var isp in world.Isps)
            fees += ledger.Paid(account, Accounts.Isp(isp.Id), month);
        foreach (string between in Between(world, provider))
            fees += ledger.Paid(account, between, month);
        return fees + ledger.Paid(account, Accounts.State, month);
    }

    /// <summary>The part of it that follows traffic, ports or caches: all but a tax on turnover.</summary>
    public static double OnTraffic(World world, Ledger ledger, int month, int provider) =>
        Of(world, ledger, month, provider)
        - ledger.Total(Accounts.Provider(world.Providers[provider].Id), LedgerKind.TurnoverTax, month).Paid;

    /// <summary>Accounts of those that ISPs have put between, each once.</summary>
    public static IEnumerable<string> Intermediaries(World world) =>
        world
            .Isps.SelectMany(isp => isp.Interconnects)
            .Where(link => link.Kind == InterconnectKind.Intermediary)
            .Select(link => Accounts.Carrier(link.Counterparty))
            .Distinct();

    private static IEnumerable<string> Between(World world, int provider) =>
        Enumerable
            .Range(0, world.Isps.Count)
            .Where(isp => IsTurnedAway(world, isp, provider))
            .SelectMany(isp => world.Isps[isp].Interconnects)
            .Where(link => link.HasCarrier)
            .Select(link => Accounts.Carrier(link.Counterparty))
            .Union(Intermediaries(world));

    private static bool IsTurnedAway(World world, int isp, int provider) =>
        world.Providers[provider].Size != ProviderSize.Large
        && world.Regime.At(isp).PublicPeering is not null
        && world.Isps[isp].Interconnects.Any(link => link.IsAtExchange && link.Providers.Contains(provider));
}
