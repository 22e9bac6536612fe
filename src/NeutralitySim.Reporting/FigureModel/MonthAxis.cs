namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Months from a first one on.</summary>
/// <param name="StartYear">Year of month 0.</param>
/// <param name="StartMonth">Month of month 0, 1 to 12.</param>
/// <param name="Count">Number of months.</param>
public sealed record MonthAxis(int StartYear, int StartMonth, int Count) : XAxis(Count)
{
    /// <summary>Year and month (1 to 12) of a step.</summary>
    public (int Year, int Month) At(int step)
    {
        int months = StartYear * 12 + StartMonth - 1 + step;
        return (months / 12, months % 12 + 1);
    }
}
