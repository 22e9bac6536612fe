using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Tests.Market;

public class LedgerTests
{
    private static readonly string Comcast = Accounts.Isp("comcast");
    private static readonly string Netflix = Accounts.Provider("netflix");
    private static readonly string Lines = Accounts.Subscribers("comcast");

    [Fact]
    public void Money_moves_from_payer_to_payee_month_by_month()
    {
        var ledger = new Ledger();
        ledger.Pay(0, Lines, Comcast, LedgerKind.RetailAccess, 20, 45);
        ledger.Pay(0, Netflix, Comcast, LedgerKind.PaidPeering, 100, 0.25);
        ledger.Pay(1, Netflix, Comcast, LedgerKind.PaidPeering, 200, 0.25);
        ledger.Pay(1, Comcast, Accounts.Vendors, LedgerKind.Port, 10, 3);

        Assert.Equal(new LedgerLine(0, Lines, Comcast, LedgerKind.RetailAccess, 20, 45, 900), ledger.Lines[0]);
        Assert.Equal(925, ledger.Net(Comcast, 0));
        Assert.Equal(20, ledger.Net(Comcast, 1));
        Assert.Equal(-50, ledger.Net(Netflix, 1));
        Assert.Equal(0, ledger.Net(Netflix, 7));
        Assert.Equal(new LedgerBalance(50, 30), ledger.Balances(1)[Comcast]);
        Assert.Equal([Comcast, Netflix, Lines], ledger.Balances(0).Keys);
        Assert.Equal(new LedgerBalance(0, 25), ledger.Total(Netflix, LedgerKind.PaidPeering, 0));
        Assert.Equal(new LedgerBalance(75, 0), ledger.Total(Comcast, LedgerKind.PaidPeering));
        ledger.AssertBalanced(0);
        ledger.AssertBalanced(7);
    }

    [Fact]
    public void Any_set_of_payments_sums_to_zero()
    {
        var payment =
            from month in Gen.Choose(0, 3)
            from payer in Gen.Choose(0, 5)
            from payee in Gen.Choose(0, 5)
            from kind in Gen.Elements(Enum.GetValues<LedgerKind>())
            from quantity in Gen.Choose(0, 1_000_000)
            from exponent in Gen.Choose(-9, 9)
            select new LedgerLine(
                month,
                "a" + payer,
                "a" + payee,
                kind,
                quantity / 3.0,
                Math.Pow(10, exponent),
                quantity / 3.0 * Math.Pow(10, exponent)
            );

        Prop.ForAll(
                payment.ListOf().ToArbitrary(),
                payments =>
                {
                    var ledger = new Ledger();
                    foreach (var line in payments)
                        ledger.Pay(line.Month, line.Payer, line.Payee, line.Kind, line.Quantity, line.UnitPrice);

                    Assert.Equal(payments.Where(line => line.Quantity > 0), ledger.Lines);
                    for (int month = 0; month < 4; month++)
                    {
                        ledger.AssertBalanced(month);
                        double moved = ledger.Lines.Where(line => line.Month == month).Sum(line => line.Amount);
                        double nets = Enumerable.Range(0, 6).Sum(account => ledger.Net("a" + account, month));
                        Assert.InRange(Math.Abs(nets), 0, 1e-12 * moved);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_payment_that_makes_no_sense_is_refused_by_name()
    {
        var ledger = new Ledger();

        Refused("-3 × 2 = -6", () => ledger.Pay(0, Netflix, Comcast, LedgerKind.Toll, -3, 2));
        Refused("-3 × -2 = 6", () => ledger.Pay(0, Netflix, Comcast, LedgerKind.Toll, -3, -2));
        Refused("NaN", () => ledger.Pay(0, Netflix, Comcast, LedgerKind.Toll, 0, double.NaN));
        Refused("1E+300", () => ledger.Pay(0, Netflix, Comcast, LedgerKind.Toll, 1e300, 1e300));
        Assert.Empty(ledger.Lines);
    }

    [Fact]
    public void Books_that_cannot_be_summed_stop_the_run_and_name_the_month()
    {
        var ledger = new Ledger();
        ledger.Pay(4, Netflix, Comcast, LedgerKind.Toll, 1, 1e308);
        ledger.Pay(4, Netflix, Comcast, LedgerKind.Toll, 1, 1e308);

        ledger.AssertBalanced(3);
        string message = Assert.Throws<BrokenInvariantException>(() => ledger.AssertBalanced(4)).Message;
        Assert.Equal("The ledger of month 4 does not balance: Infinity received, Infinity paid.", message);
    }

    private static void Refused(string found, Action pay)
    {
        string message = Assert.Throws<ArgumentException>(pay).Message;
        Assert.Contains($"from {Netflix} to {Comcast} for Toll in month 0", message, StringComparison.Ordinal);
        Assert.Contains(found, message, StringComparison.Ordinal);
    }
}
