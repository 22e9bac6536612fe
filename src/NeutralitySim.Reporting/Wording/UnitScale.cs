namespace NeutralitySim.Reporting.Wording;

/// <summary>A factor that keeps numbers short, and the unit that goes with it.</summary>
/// <param name="Factor">What values are multiplied by.</param>
/// <param name="Unit">Unit of the product, in the reader's language.</param>
internal readonly record struct UnitScale(double Factor, string Unit)
{
    /// <summary>Percent for shares; thousands of amounts as they are, then millions and billions.</summary>
    /// <param name="largest">Largest absolute value to be shown, in <paramref name="unit"/>.</param>
    /// <param name="unit">Unit as the results have it.</param>
    /// <param name="locale">Language.</param>
    public static UnitScale For(double largest, string unit, Locale locale)
    {
        string name = locale.Unit(unit);
        if (unit == "share")
            return new UnitScale(100, name);
        return largest switch
        {
            >= 2e9 => new UnitScale(1e-9, locale.With(ReportTexts.Billions, name)),
            >= 1e6 => new UnitScale(1e-6, locale.With(ReportTexts.Millions, name)),
            _ => new UnitScale(1, name),
        };
    }
}
