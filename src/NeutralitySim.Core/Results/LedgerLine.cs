namespace NeutralitySim.Core.Results;

/// <summary>One payment: amount leaves the payer and reaches the payee. Amount = quantity × unit price, in the run's currency.</summary>
/// <param name="Month">Month, from 0.</param>
/// <param name="Payer">Account that pays, see <see cref="Accounts"/>.</param>
/// <param name="Payee">Account that receives.</param>
/// <param name="Kind">What is paid for.</param>
/// <param name="Quantity">Lines, Mbps, GB, appliances or kWh, as <paramref name="Kind"/> has it.</param>
/// <param name="UnitPrice">Money per unit of quantity.</param>
/// <param name="Amount">Money, 0 or more.</param>
public readonly record struct LedgerLine(
    int Month,
    string Payer,
    string Payee,
    LedgerKind Kind,
    double Quantity,
    double UnitPrice,
    double Amount
);
