using NeutralitySim.Core.Results;
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

    /// <summary>
    /// Bills what is not of one ISP: what providers owe whatever their traffic, what background senders and services paid by advertising pass on, and
    /// what the state pays and takes.
    /// </summary>
    public static void SettleWorld(World world, RunState state, Ledger ledger, int month)
    {
        for (int provider = 0; provider < state.Providers.Length; provider++)
        {
            var data = world.Providers[provider];
            if (world.Regime.Toll is { IsOnTurnover: true })
                Pay(world, 0, ledger, month, MonthBill.OnTurnover(world, provider, Turnover(ledger, month, data.Id)));
            if (data.Size == ProviderSize.Background)
                PassOn(world, state, ledger, month, provider);
            else if (data.RetailPricePerMonth <= 0)
                ledger.Pay(
                    month,
                    Accounts.Advertisers,
                    Accounts.Provider(data.Id),
                    LedgerKind.PassedOn,
                    1,
                    data.PassThrough * SenderFees.Of(world, ledger, month, provider)
                );
            if (!state.Providers[provider].InBusiness)
                continue;
            Pay(world, 0, ledger, month, MonthBill.FixedCost(world, provider));
            Pay(world, 0, ledger, month, MonthBill.ContentCost(world, provider, month));
            string account = Accounts.Provider(data.Id);
            double missing = -ledger.Net(account, month);
            if (data.MustCarry && missing > 0)
                ledger.Pay(month, Accounts.State, account, LedgerKind.PublicFunding, 1, missing);
        }

        foreach (var isp in world.Isps)
        {
            string subscribers = Accounts.Subscribers(isp.Id);
            ledger.Pay(
                month,
                subscribers,
                Accounts.State,
                LedgerKind.ValueAddedTax,
                Math.Max(0, -ledger.Net(subscribers, month)),
                world.Market.ValueAddedTax
            );
        }
    }

    private static double Turnover(Ledger ledger, int month, string provider)
    {
        string account = Accounts.Provider(provider);
        return ledger.Total(account, LedgerKind.RetailVideo, month).Received
            + ledger.Total(account, LedgerKind.OtherRevenue, month).Received;
    }

    // One price for all customers, whichever ISP they are at: a fee at one of them is borne by the lines of all.
    private static void PassOn(World world, RunState state, Ledger ledger, int month, int provider)
    {
        var data = world.Providers[provider];
        string account = Accounts.Provider(data.Id);
        double fees = SenderFees.Of(world, ledger, month, provider);
        double lines = state.Isps.Sum(isp => isp.TotalLines);
        double perLine = lines > 0 ? data.PassThrough * data.HomeShare * fees / lines : 0;
        state.Providers[provider] = state.Providers[provider] with { PassedOnPerLineMonth = perLine };
        for (int isp = 0; isp < world.Isps.Count && perLine > 0; isp++)
            ledger.Pay(
                month,
                Accounts.Subscribers(world.Isps[isp].Id),
                account,
                LedgerKind.PassedOn,
                state.Isps[isp].TotalLines,
                perLine
            );
        ledger.Pay(
            month,
            Accounts.Abroad,
            account,
            LedgerKind.PassedOn,
            1,
            data.PassThrough * (1 - data.HomeShare) * fees
        );
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
