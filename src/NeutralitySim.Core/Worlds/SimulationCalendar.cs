namespace NeutralitySim.Core.Worlds;

/// <summary>The months a run covers and how finely each is simulated. One month is one epoch.</summary>
/// <param name="StartYear">Year of the first epoch, 1990 to 2100.</param>
/// <param name="StartMonth">Month of the first epoch, 1 to 12.</param>
/// <param name="Months">Number of epochs, 1 to 600.</param>
/// <param name="Days">How a month's days are represented.</param>
public sealed record SimulationCalendar(int StartYear, int StartMonth, int Months, DayRepresentation Days)
{
    /// <summary>Year and month (1 to 12) of an epoch.</summary>
    public (int Year, int Month) MonthOf(int epoch)
    {
        int months = StartYear * 12 + StartMonth - 1 + epoch;
        return (months / 12, months % 12 + 1);
    }

    /// <summary>Calendar days in an epoch's month, 28 to 31.</summary>
    public int DaysIn(int epoch)
    {
        var (year, month) = MonthOf(epoch);
        return DateTime.DaysInMonth(year, month);
    }

    /// <summary>Calendar days from the start of the run to the first day of an epoch.</summary>
    public int FirstDay(int epoch)
    {
        int days = 0;
        for (int earlier = 0; earlier < epoch; earlier++)
            days += DaysIn(earlier);
        return days;
    }

    /// <summary>ISO 8601 name of an epoch's month, for example <c>2014-02</c>.</summary>
    public string Label(int epoch)
    {
        var (year, month) = MonthOf(epoch);
        return $"{year:D4}-{month:D2}";
    }

    /// <summary>Epoch index of a month; negative before the start, beyond <see cref="Months"/> after the end.</summary>
    public int EpochOf(int year, int month) => year * 12 + month - (StartYear * 12 + StartMonth);
}
