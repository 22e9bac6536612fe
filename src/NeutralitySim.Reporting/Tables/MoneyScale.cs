using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Tables;

/// <summary>Writes the amounts of one table in one unit, with as many decimals as the largest deserves.</summary>
internal sealed class MoneyScale
{
    // Small providers stand beside ISPs a thousand times their size.
    private const int Digits = 7;
    private const int MostDecimals = 3;
    private const double LargestUnit = 1e6;
    private readonly Locale _locale;
    private readonly UnitScale _scale;
    private readonly int _decimals;

    /// <summary>For amounts of the whole run, shown per month.</summary>
    public MoneyScale(ReportContext context, IEnumerable<double> amounts)
        : this(context, amounts, context.Months.Count) { }

    private MoneyScale(ReportContext context, IEnumerable<double> amounts, double months)
    {
        double largest = amounts.Select(Math.Abs).DefaultIfEmpty(0).Max() / months;
        var scale = UnitScale.For(Math.Min(largest, LargestUnit), context.Description.Currency, context.Locale);
        _locale = context.Locale;
        _scale = scale with { Factor = scale.Factor / months };
        _decimals = Math.Min(MostDecimals, Precision.DecimalsFor(scale.Factor * largest, Digits));
        Unit = context.Locale.With(ReportTexts.PerMonth, scale.Unit).Replace(' ', '\u00a0');
    }

    /// <summary>For amounts that are per month.</summary>
    public static MoneyScale PerMonth(ReportContext context, IEnumerable<double> amounts) => new(context, amounts, 1);

    /// <summary>Unit of all cells.</summary>
    public string Unit { get; }

    /// <summary>An amount.</summary>
    public string Cell(double amount) => _locale.Number(_scale.Factor * amount, _decimals);

    /// <summary>An amount with its sign.</summary>
    public string Signed(double amount) => _locale.Signed(_scale.Factor * amount, _decimals);
}
