using System.Globalization;

namespace NeutralitySim.Tests.Shared;

/// <summary>Whether other programs leave this machine to a measurement.</summary>
internal static class Machine
{
    private const double MostBusy = 0.2;
    private const int MostLooks = 8;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Skips the test unless other programs soon leave the machine to it; goes on where that cannot be known.</summary>
    public static async Task SkipIfBusy()
    {
        double busy = await BusyNow();
        for (int look = 1; look < MostLooks && busy > MostBusy; look++)
            busy = await BusyNow();
        Skip.If(busy > MostBusy, $"Not measured: other programs keep {busy:P0} of this machine busy.");
    }

    // Share of all cores while this program waits.
    private static async Task<double> BusyNow()
    {
        if (!File.Exists("/proc/stat"))
            return 0;
        var (busy, all) = Ticks();
        await Task.Delay(Look);
        var (busyThen, allThen) = Ticks();
        return allThen == all ? 0 : (double)(busyThen - busy) / (allThen - all);
    }

    private static (long Busy, long All) Ticks()
    {
        long[] times =
        [
            .. File.ReadLines("/proc/stat")
                .First()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(text => long.Parse(text, CultureInfo.InvariantCulture)),
        ];
        long all = times.Take(8).Sum();
        // Idle, and waiting for a disk.
        return (all - times[3] - times[4], all);
    }
}
