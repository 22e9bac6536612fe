namespace NeutralitySim.Results.Views;

/// <summary>Order of accounts in tables: subscribers, ISPs, providers, carriers, then those outside.</summary>
internal static class AccountOrder
{
    private static readonly string[] Kinds = ["subscribers", "isp", "provider", "carrier"];

    internal static int Place(string account)
    {
        int at = Array.IndexOf(Kinds, account.Split(':', 2)[0]);
        return at < 0 ? Kinds.Length : at;
    }
}
