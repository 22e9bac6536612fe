using System.Diagnostics;
using System.Globalization;

namespace NeutralitySim.Tests.Shared;

/// <summary>What this machine leaves to a measurement.</summary>
internal static class Machine
{
    private const double MostBusy = 0.2;
    private const int MostLooks = 8;

    // Of /proc/stat, on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;
    private const int SortedNumbers = 1 << 20;
    private const int Sorts = 9;

    // Of all cores together, where goals in seconds were set: inferred from how long the page took to answer there and here, never timed there.
    private const double SecondsOfSort = 0.14;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Skips the test unless other programs soon leave the machine to it; goes on where that cannot be known.</summary>
    public static async Task SkipIfBusy()
    {
        double busy = await BusyNow();
        for (int look = 1; look < MostLooks && busy > MostBusy; look++)
            busy = await BusyNow();
        Skip.If(busy > MostBusy, $"Not measured: other programs keep {busy:P0} of this machine busy.");
    }

    /// <summary>Skips a test that measured too much, where other programs took part of the machine from it while it measured.</summary>
    /// <param name="watch">Begun before the measurement.</param>
    public static void SkipIfDisturbed(Watch watch)
    {
        double others = watch.Others();
        Skip.If(others > MostBusy, $"Not measured: other programs took {others:P0} of this machine meanwhile.");
    }

    /// <summary>
    /// How many times longer than where goals in seconds were set all cores take for the same work now, at least 1. A shared machine gives
    /// its guests more at one hour than at another, which no look at this machine's own programs shows.
    /// </summary>
    public static double Slowness() =>
        Math.Max(1, Enumerable.Range(0, Sorts).Select(_ => Sort()).Order().ElementAt(Sorts / 2) / SecondsOfSort);

    private static double Sort()
    {
        double[][] numbers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(Unsorted)];
        long start = Stopwatch.GetTimestamp();
        Parallel.ForEach(numbers, Array.Sort);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double[] Unsorted(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, SortedNumbers).Select(_ => random.NextDouble())];
    }

    /// <summary>What other programs, and the host where it is shared, took of this machine since it was made.</summary>
    internal sealed class Watch
    {
        private readonly (long Busy, long All) _ticks = File.Exists("/proc/stat") ? Ticks() : default;
        private readonly double _ownSeconds = Environment.CpuUsage.TotalTime.TotalSeconds;

        /// <summary>Share of all cores; 0 where that cannot be known.</summary>
        public double Others()
        {
            if (_ticks.All == 0)
                return 0;
            var (busy, all) = Ticks();
            double own = (Environment.CpuUsage.TotalTime.TotalSeconds - _ownSeconds) * TicksPerSecond;
            return all == _ticks.All ? 0 : (busy - _ticks.Busy - own) / (all - _ticks.All);
        }
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
