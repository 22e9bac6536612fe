using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Money;

/// <summary>What one party owes another for a month.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who receives.</param>
/// <param name="Kind">What for; gives the unit of the quantity.</param>
/// <param name="Quantity">0 or more.</param>
/// <param name="UnitPrice">Money per unit, 0 or more.</param>
internal readonly record struct Charge(Party Payer, Party Payee, LedgerKind Kind, double Quantity, double UnitPrice)
{
    /// <summary>What it means to a party, money: received above 0, paid below.</summary>
    public double To(Party party) =>
        Payee == party ? Quantity * UnitPrice
        : Payer == party ? -(Quantity * UnitPrice)
        : 0;

    /// <summary>What charges mean to a party, money: received above 0, paid below.</summary>
    /// <param name="charges">Charges.</param>
    /// <param name="party">The party.</param>
    /// <param name="counts">Kinds that count.</param>
    public static double Sum(ReadOnlySpan<Charge> charges, Party party, Func<LedgerKind, bool> counts)
    {
        double sum = 0;
        foreach (var charge in charges)
            if (counts(charge.Kind))
                sum += charge.To(party);
        return sum;
    }
}
