using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tables;

/// <summary>Writes the numbers of one comparison with the scale and decimals that suit all of them.</summary>
internal sealed class RowNumbers
{
    private readonly ReportContext _context;
    private readonly UnitScale _scale;
    private readonly int _decimals;
    private readonly bool _isShare;

    private RowNumbers(ReportContext context, UnitScale scale, int decimals, bool isShare) =>
        (_context, _scale, _decimals, _isShare) = (context, scale, decimals, isShare);

    public static RowNumbers Of(ReportContext context, ComparisonRow row)
    {
        Estimate[] means = [.. row.Regimes.Select(c => c.Value).Where(e => e.Count > 0)];
        Estimate[] all =
        [
            .. means,
            .. row.Regimes.Select(c => c.Difference).OfType<Estimate>().Where(e => e.Count > 0),
        ];
        double largest = means.Select(e => Math.Abs(e.Mean)).DefaultIfEmpty(0).Max();
        var scale = UnitScale.For(largest, row.Unit, context.Locale);
        int decimals = Precision.DecimalsForRow(
            means.Select(e => e.Mean * scale.Factor),
            all.Where(e => e.HasInterval && !IsRoundingError(e, largest))
                .Select(e => (e.High - e.Low) / 2 * scale.Factor)
        );
        return new RowNumbers(context, scale, decimals, row.Unit == "share");
    }

    /// <summary>Unit, with a note that differences of percentages are points.</summary>
    public string UnitWithNote => _isShare ? _context.Locale[ReportTexts.InPoints] : _scale.Unit;

    public string Mean(Estimate? value) =>
        value is { Count: > 0 } told ? _context.Locale.Number(told.Mean * _scale.Factor, _decimals) : "–";

    public string DifferenceWithUnit(Estimate value)
    {
        string unit = _isShare ? _context.Locale[ReportTexts.PointsUnit] : _scale.Unit;
        return _context.Locale.WithUnit(Signed(value.Mean), unit);
    }

    public string Signed(double value) => _context.Locale.Signed(value * _scale.Factor, _decimals);

    /// <summary>False for a difference that these decimals write as zero.</summary>
    public bool Shows(Estimate? difference) => difference is { } value && !Locale.IsZero(Signed(value.Mean));

    public string DifferenceWithInterval(Estimate? difference) =>
        difference switch
        {
            not { Count: > 0 } => "–",
            { HasInterval: false } value => Signed(value.Mean),
            { } value =>
                $"{Signed(value.Mean)} {EstimateText.SignedInterval(_context, value, _decimals, _scale.Factor)}",
        };

    // Equal draws leave widths of a few last bits, which must not ask for six decimals.
    private static bool IsRoundingError(Estimate value, double largest) => value.High - value.Low < 1e-9 * largest;
}
