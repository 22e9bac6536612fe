namespace NeutralitySim.Reporting.Tables;

/// <summary>A cell as text in the reader's language.</summary>
/// <param name="Text">Text.</param>
/// <param name="BeyondNoise">True for a difference whose 95 % interval leaves out zero: shown in bold.</param>
public readonly record struct TableCell(string Text, bool BeyondNoise = false);
