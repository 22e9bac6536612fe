using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>Days of a month that are simulated as one, standing for <paramref name="Weight"/> equal days.</summary>
/// <param name="Day">Calendar day that is simulated, from 0.</param>
/// <param name="Weekend">True for Saturday and Sunday.</param>
/// <param name="Weight">Days it stands for, at least 1.</param>
public readonly record struct DayGroup(int Day, bool Weekend, int Weight)
{
    /// <summary>
    /// The groups of a month. Days that fall on different sides of an activation are never grouped together, so that
    /// capacity which comes into use in mid-month serves exactly its share of days.
    /// </summary>
    /// <param name="calendar">Calendar of the run.</param>
    /// <param name="month">Month, from 0.</param>
    /// <param name="activationDays">Day from which each link's new capacity holds, from 0; entries may repeat.</param>
    public static DayGroup[] Of(SimulationCalendar calendar, int month, ReadOnlySpan<int> activationDays)
    {
        var (year, calendarMonth) = calendar.DateOf(month);
        var groups = new List<(int Key, int Phase, DayGroup Group)>();
        for (int day = 0; day < calendar.DaysIn(month); day++)
        {
            var weekday = new DateTime(year, calendarMonth, day + 1, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek;
            bool weekend = weekday is DayOfWeek.Saturday or DayOfWeek.Sunday;
            int phase = 0;
            foreach (int activation in activationDays)
                phase += day >= activation ? 1 : 0;
            int key = calendar.Days switch
            {
                DayRepresentation.Full => day,
                DayRepresentation.Week => (int)weekday,
                _ => weekend ? 1 : 0,
            };
            int known = groups.Count - 1;
            while (known >= 0 && (groups[known].Key != key || groups[known].Phase != phase))
                known--;
            if (known < 0)
                groups.Add((key, phase, new DayGroup(day, weekend, 1)));
            else
                groups[known] = (key, phase, groups[known].Group with { Weight = groups[known].Group.Weight + 1 });
        }

        return groups.Select(g => g.Group).ToArray();
    }
}
