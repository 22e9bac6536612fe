using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Views;

/// <summary>Order of accounts in tables: subscribers, ISPs, providers, carriers, then those outside.</summary>
internal static class AccountOrder
{
    internal static int Place(string account) =>
        Math.Min((int)Accounts.Read(account).Kind, (int)AccountKind.Carrier + 1);
}
