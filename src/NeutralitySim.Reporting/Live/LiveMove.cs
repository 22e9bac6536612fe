namespace NeutralitySim.Reporting.Live;

/// <summary>A lever that was moved, in the reader's words.</summary>
/// <param name="Label">Name of the lever.</param>
/// <param name="Value">Its value with unit, <c>2.50 EUR per Mbit/s and month</c>.</param>
/// <param name="Was">Its value in the results that differences are taken from, <c>1.00</c>.</param>
public sealed record LiveMove(string Label, string Value, string Was);
