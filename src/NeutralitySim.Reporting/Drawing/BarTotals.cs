using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>How the numbers of a bar plot are written: all with the decimals that suit the largest.</summary>
/// <param name="Low">Lowest value of the plot; with any below 0 every total has a sign.</param>
/// <param name="Decimals">Decimals.</param>
/// <param name="FewestDigits">Digits that a total has at least, with two more decimals at most; 0 to keep to the decimals.</param>
/// <param name="Locale">Language.</param>
internal readonly record struct BarTotals(double Low, int Decimals, int FewestDigits, Locale Locale)
{
    private const int MoreDecimals = 2;

    /// <summary>A bar's total, in brackets what it was before where that reads differently.</summary>
    public string TextOf(Bar bar)
    {
        int decimals = DecimalsFor(bar);
        string total = Number(bar.Total, decimals);
        string before = Number(bar.ReferenceTotal, decimals);
        return bar.Reference is not null && before != total ? $"{total} ({before})" : total;
    }

    /// <summary>A part's value, inside the bar.</summary>
    public string TextOf(BarSegment part) => Locale.Number(part.Value, Decimals);

    private int DecimalsFor(Bar bar)
    {
        double larger = Math.Max(Math.Abs(bar.Total), bar.Reference is null ? 0 : Math.Abs(bar.ReferenceTotal));
        int needed = FewestDigits == 0 ? 0 : Precision.DecimalsFor(larger, FewestDigits);
        return Math.Max(Decimals, Math.Min(needed, Decimals + MoreDecimals));
    }

    private string Number(double value, int decimals) =>
        Low < 0 ? Locale.Signed(value, decimals) : Locale.Number(value, decimals);
}
