namespace NeutralitySim.Results.Views;

/// <summary>Herfindahl–Hirschman index of a market.</summary>
internal static class Concentration
{
    /// <summary>Index of a market with one firm.</summary>
    public const double Monopoly = 10_000;

    /// <summary>
    /// Sum of squared shares in percent: 10,000/n for n equal firms; above 1,800 a market counts as highly concentrated
    /// (US Merger Guidelines 2023). NaN for a market without customers.
    /// </summary>
    /// <param name="customers">Customers by firm, 0 or more.</param>
    public static double Index(IReadOnlyCollection<double> customers)
    {
        double all = customers.Sum();
        return all > 0 ? customers.Sum(c => c / all * (c / all)) * Monopoly : double.NaN;
    }
}
