using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>Who pays or is paid in a month of an ISP.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Index of a provider in the world, or of a carrier's interconnect in the ISP; 0 for all others.</param>
internal readonly record struct Party(AccountKind Kind, int Index = 0)
{
    /// <summary>Its ledger account; see <see cref="Accounts"/>.</summary>
    public string Account(World world, int isp) =>
        Kind switch
        {
            AccountKind.Subscribers => Accounts.Subscribers(world.Isps[isp].Id),
            AccountKind.Isp => Accounts.Isp(world.Isps[isp].Id),
            AccountKind.Provider => Accounts.Provider(world.Providers[Index].Id),
            AccountKind.Carrier => Accounts.Carrier(world.Isps[isp].Interconnects[Index].Counterparty),
            AccountKind.Advertisers => Accounts.Advertisers,
            AccountKind.Vendors => Accounts.Vendors,
            AccountKind.Utilities => Accounts.Utilities,
            AccountKind.State => Accounts.State,
            _ => Accounts.Outside,
        };
}
