using System.Globalization;

namespace NeutralitySim.Browser;

/// <summary>Whether other programs leave this machine to a measurement.</summary>
internal static class Machine
{
    private const double MostBusy = 0.2;
    private const int MostLooks = 8;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The share of all cores that is busy while this program waits, once that is little enough or will not become so;
    /// 0 where it cannot be known.
    /// </summary>
    public static async Task<double> Busy()
    {
        double busy = await BusyNow();
        for (int look = 1; look < MostLooks && IsTooMuch(busy); look++)
            busy = await BusyNow();
        return busy;
    }

    private static async Task<double> BusyNow()
    {
        if (!File.Exists("/proc/stat"))
            return 0;
        var (busy, all) = Ticks();
        await Task.Delay(Look);
        var (busyThen, allThen) = Ticks();
        return allThen == all ? 0 : (double)(busyThen - busy) / (allThen - all);
    }

    /// <summary>True when a busy share is too much for times to mean anything.</summary>
    public static bool IsTooMuch(double busy) => busy > MostBusy;

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
