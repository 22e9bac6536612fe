namespace NeutralitySim.Core.Worlds;

/// <summary>The months a run covers and how finely each is simulated.</summary>
/// <param name="StartYear">Year the run begins in, 1990 to 2100.</param>
/// <param name="StartMonth">Month of the year the run begins in, 1 to 12.</param>
/// <param name="Months">Number of months, 1 to 600.</param>
/// <param name="Days">How a month's days are represented.</param>
public sealed record SimulationCalendar(int StartYear, int StartMonth, int Months, DayRepresentation Days)
{
    /// <summary>Year and month (1 to 12) in the calendar of a month of the run, from 0.</summary>
    public (int Year, int Month) DateOf(int month)
    {
        int months = StartYear * 12 + StartMonth - 1 + month;
        return (months / 12, months % 12 + 1);
    }

    /// <summary>Calendar days of a month, 28 to 31.</summary>
    public int DaysIn(int month)
    {
        var (year, calendarMonth) = DateOf(month);
        return DateTime.DaysInMonth(year, calendarMonth);
    }

    /// <summary>Calendar days from the start of the run to the first day of a month.</summary>
    public int FirstDay(int month)
    {
        int days = 0;
        for (int earlier = 0; earlier < month; earlier++)
            days += DaysIn(earlier);
        return days;
    }

    /// <summary>ISO 8601 name of a month, for example <c>2014-02</c>.</summary>
    public string Label(int month)
    {
        var (year, calendarMonth) = DateOf(month);
        return $"{year:D4}-{calendarMonth:D2}";
    }

    /// <summary>Number of a month of the calendar, from 0; negative before the start, beyond <see cref="Months"/> after the end.</summary>
    public int MonthOf(int year, int month) => year * 12 + month - (StartYear * 12 + StartMonth);
}
