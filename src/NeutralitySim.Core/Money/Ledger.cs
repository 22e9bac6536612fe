using System.Globalization;
using System.Runtime.InteropServices;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>
/// Every payment of a run, in the order made. Double entry: what leaves one account reaches another, so the nets of all
/// accounts sum to zero each month.
/// </summary>
/// <remarks>Amounts are in the run's currency, 0 or more, finite. Lines are never changed. Not for concurrent use.</remarks>
internal sealed class Ledger
{
    private const double RelativeTolerance = 1e-9;

    private readonly List<List<LedgerLine>> _parts =
    [
        [],
    ];
    private readonly List<Dictionary<string, LedgerBalance>> _balances = [];
    private readonly List<SortedDictionary<string, LedgerBalance>?> _sorted = [];
    private readonly List<Dictionary<(string Account, LedgerKind Kind), LedgerBalance>> _totals = [];
    private readonly List<Dictionary<(string Payer, string Payee), double>> _paid = [];

    /// <summary>All payments so far.</summary>
    public IReadOnlyList<LedgerLine> Lines => new JoinedRows<LedgerLine>(_parts);

    /// <summary>Payments since this was last asked.</summary>
    internal IReadOnlyList<LedgerLine> TakeNew()
    {
        var taken = _parts[^1];
        _parts.Add(new List<LedgerLine>(taken.Count));
        return taken;
    }

    /// <summary>Records a payment of quantity × unit price. A payment of nothing leaves no trace.</summary>
    /// <param name="month">Month, from 0; any order.</param>
    /// <param name="payer">Account that pays, see <see cref="Accounts"/>.</param>
    /// <param name="payee">Account that receives.</param>
    /// <param name="kind">What is paid for; gives the unit of the quantity.</param>
    /// <param name="quantity">0 or more.</param>
    /// <param name="unitPrice">Money per unit, 0 or more.</param>
    /// <exception cref="ArgumentException">Quantity, price or amount is negative or not finite, or the month negative.</exception>
    public void Pay(int month, string payer, string payee, LedgerKind kind, double quantity, double unitPrice)
    {
        double amount = quantity * unitPrice;
        if (month < 0 || !(quantity >= 0) || !(unitPrice >= 0) || !double.IsFinite(amount))
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Payment from {payer} to {payee} for {kind} in month {month}: {quantity} × {unitPrice} = {amount}; "
                        + $"month, quantity and price must be 0 or more and the amount finite."
                )
            );
        if (amount == 0)
            return;

        Record(new LedgerLine(month, payer, payee, kind, quantity, unitPrice, amount));
    }

    /// <summary>Records payments made before, exactly as they were.</summary>
    internal void Repeat(IReadOnlyList<LedgerLine> lines)
    {
        foreach (var line in lines)
            Record(line);
    }

    /// <summary>What an account received less what it paid in a month; 0 for an account without payments.</summary>
    public double Net(string account, int month) =>
        month < _balances.Count ? _balances[month].GetValueOrDefault(account).Net : 0;

    /// <summary>Balance in a month of every account that took part, by account in ordinal order.</summary>
    public IReadOnlyDictionary<string, LedgerBalance> Balances(int month) =>
        month < _balances.Count
            ? _sorted[month] ??= new SortedDictionary<string, LedgerBalance>(_balances[month], StringComparer.Ordinal)
            : new SortedDictionary<string, LedgerBalance>();

    /// <summary>What an account received and paid for one kind of thing in a month.</summary>
    public LedgerBalance Total(string account, LedgerKind kind, int month) =>
        month < _totals.Count ? _totals[month].GetValueOrDefault((account, kind)) : default;

    /// <summary>What one account paid another in a month, for whatever it was.</summary>
    public double Paid(string payer, string payee, int month) =>
        month < _paid.Count ? _paid[month].GetValueOrDefault((payer, payee)) : 0;

    /// <summary>What an account received and paid for one kind of thing in all months.</summary>
    public LedgerBalance Total(string account, LedgerKind kind)
    {
        var total = default(LedgerBalance);
        for (int month = 0; month < _balances.Count; month++)
            total += Total(account, kind, month);
        return total;
    }

    /// <summary>Checks that all that was paid in a month was received, within 10⁻⁹ of it.</summary>
    /// <exception cref="BrokenInvariantException">It was not.</exception>
    public void AssertBalanced(int month)
    {
        var all = default(LedgerBalance);
        foreach (var (_, balance) in Balances(month))
            all += balance;
        // Written so that a sum that is not finite fails too.
        if (Math.Abs(all.Net) <= RelativeTolerance * all.Paid)
            return;
        throw new BrokenInvariantException(CoreTexts.LedgerUnbalanced.With(month, all.Received, all.Paid));
    }

    private void Record(LedgerLine line)
    {
        _parts[^1].Add(line);
        Post(line.Payer, line.Kind, line.Month, new LedgerBalance(0, line.Amount));
        Post(line.Payee, line.Kind, line.Month, new LedgerBalance(line.Amount, 0));
        CollectionsMarshal.GetValueRefOrAddDefault(_paid[line.Month], (line.Payer, line.Payee), out _) += line.Amount;
    }

    private void Post(string account, LedgerKind kind, int month, LedgerBalance change)
    {
        while (_balances.Count <= month)
        {
            _balances.Add(new Dictionary<string, LedgerBalance>(StringComparer.Ordinal));
            _sorted.Add(null);
            _totals.Add([]);
            _paid.Add([]);
        }

        _sorted[month] = null;
        ref var balance = ref CollectionsMarshal.GetValueRefOrAddDefault(_balances[month], account, out _);
        balance += change;
        ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(_totals[month], (account, kind), out _);
        total += change;
    }
}
