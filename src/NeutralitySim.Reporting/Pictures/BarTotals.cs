using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>How the numbers of a bar plot are written: all with the decimals that suit the largest.</summary>
/// <param name="IsSigned">True where every total has a sign: of differences, and with any value below 0.</param>
/// <param name="Decimals">Decimals.</param>
/// <param name="Locale">Language.</param>
internal readonly record struct BarTotals(bool IsSigned, int Decimals, Locale Locale)
{
    /// <summary>A bar's total.</summary>
    public string TextOf(Bar bar) => IsSigned ? Locale.Signed(bar.Total, Decimals) : Locale.Number(bar.Total, Decimals);

    /// <summary>A part's value, inside the bar.</summary>
    public string TextOf(BarSegment part) => Locale.Number(part.Value, Decimals);
}
