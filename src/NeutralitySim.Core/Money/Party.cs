using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>Who pays or is paid in a month of an ISP.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Index of a provider in the world, or of a carrier's interconnect in the ISP; 0 for all others.</param>
internal readonly record struct Party(PartyKind Kind, int Index = 0)
{
    /// <summary>Its ledger account; see <see cref="Accounts"/>.</summary>
    public string Account(World world, int isp) =>
        Kind switch
        {
            PartyKind.Subscribers => Accounts.Subscribers(world.Isps[isp].Id),
            PartyKind.Isp => Accounts.Isp(world.Isps[isp].Id),
            PartyKind.Provider => Accounts.Provider(world.Providers[Index].Id),
            PartyKind.Carrier => Accounts.Carrier(world.Isps[isp].Interconnects[Index].Counterparty),
            PartyKind.Advertisers => Accounts.Advertisers,
            PartyKind.Vendors => Accounts.Vendors,
            PartyKind.Utilities => Accounts.Utilities,
            _ => Accounts.Outside,
        };
}
