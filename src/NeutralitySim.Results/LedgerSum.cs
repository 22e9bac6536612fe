using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>Payments of one kind between two accounts, added up within a run; mean over the regime's finished runs.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Payer">Account that pays, see <see cref="Accounts"/>.</param>
/// <param name="Payee">Account that receives.</param>
/// <param name="Kind">What is paid for.</param>
/// <param name="Quantity">Sum of quantities, in the unit of <paramref name="Kind"/>.</param>
/// <param name="Amount">Sum of amounts, in the experiment's currency.</param>
public sealed record LedgerSum(
    string Regime,
    string Payer,
    string Payee,
    LedgerKind Kind,
    double Quantity,
    double Amount
);
