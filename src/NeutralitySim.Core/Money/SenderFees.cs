using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>What senders pay for reaching an ISP's lines beyond carriage: to ISPs, and to whoever an ISP has put between.</summary>
internal static class SenderFees
{
    /// <summary>What a provider paid for a month.</summary>
    public static double Of(World world, Ledger ledger, int month, int provider)
    {
        string account = Accounts.Provider(world.Providers[provider].Id);
        double fees = 0;
        foreach (var isp in world.Isps)
            fees += ledger.Paid(account, Accounts.Isp(isp.Id), month);
        foreach (string between in Intermediaries(world))
            fees += ledger.Paid(account, between, month);
        return fees;
    }

    /// <summary>Accounts of those that ISPs have put between, each once.</summary>
    public static IEnumerable<string> Intermediaries(World world) =>
        world
            .Isps.SelectMany(isp => isp.Interconnects)
            .Where(link => link.Kind == InterconnectKind.Intermediary)
            .Select(link => Accounts.Carrier(link.Counterparty))
            .Distinct();
}
