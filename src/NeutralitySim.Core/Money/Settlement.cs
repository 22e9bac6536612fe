using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>Writes what is owed into the ledger.</summary>
internal static class Settlement
{
    /// <summary>Bills a month of an ISP.</summary>
    public static void Settle(World world, int isp, Ledger ledger, int month, ReadOnlySpan<Charge> bill)
    {
        foreach (var charge in bill)
            Pay(world, isp, ledger, month, charge);
    }

    /// <summary>Bills what providers owe whatever their traffic.</summary>
    public static void SettleFixedCosts(World world, IReadOnlyList<ProviderState> providers, Ledger ledger, int month)
    {
        for (int provider = 0; provider < providers.Count; provider++)
            if (providers[provider].InBusiness)
                Pay(world, 0, ledger, month, MonthBill.FixedCost(world, provider));
    }

    /// <summary>Pays for new capacity in the month after the decision; what falls beyond the horizon is not part of the run.</summary>
    public static void PayCapacity(World world, IspLayout layout, Ledger ledger, int month, LinkPayment payment)
    {
        if (month >= world.Calendar.Months)
            return;
        var (isp, sender) = MonthBill.Capacity(world, layout, payment);
        Pay(world, layout.IspIndex, ledger, month, isp);
        Pay(world, layout.IspIndex, ledger, month, sender);
    }

    private static void Pay(World world, int isp, Ledger ledger, int month, Charge charge)
    {
        // Most of what could be charged is not; accounts need no names for that.
        if (charge.Quantity * charge.UnitPrice == 0)
            return;
        ledger.Pay(
            month,
            charge.Payer.Account(world, isp),
            charge.Payee.Account(world, isp),
            charge.Kind,
            charge.Quantity,
            charge.UnitPrice
        );
    }
}
