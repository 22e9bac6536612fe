namespace NeutralitySim.Reporting.FigureModel;

/// <summary>What one side of the trade pays another.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Part">Place among <see cref="Figures.MoneyPart.All"/> of what it is paid for.</param>
/// <param name="Value">Amount in the unit of the streams.</param>
internal sealed record TradePayment(string Payer, string Payee, int Part, double Value);
