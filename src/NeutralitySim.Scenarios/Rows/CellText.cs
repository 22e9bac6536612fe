using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>The text of a cell as YAML would have had it: with a decimal point, and with its column's unit where it has none itself.</summary>
internal static class CellText
{
    /// <summary>The text.</summary>
    /// <param name="cell">Text of the cell.</param>
    /// <param name="kind">Kind of its value.</param>
    /// <param name="unit">Unit of its column; empty for none.</param>
    /// <param name="hasDecimalComma">True where numbers may have a decimal comma.</param>
    public static string Of(string cell, ScalarKind kind, string unit, bool hasDecimalComma)
    {
        if (!kind.IsNumber)
            return cell;
        bool isCounted = kind is QuantityKind { IsCount: true } or QuantityKind { IsWhole: true };
        string text = hasDecimalComma ? NumberText.WithPoint(cell, isCounted) : cell;
        bool takesUnit = unit.Length > 0 && NumberText.TrySplit(text, out _, out string own) && own.Length == 0;
        return takesUnit ? $"{text} {unit}" : text;
    }
}
