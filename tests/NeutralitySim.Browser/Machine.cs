using System.Diagnostics;
using System.Globalization;

namespace NeutralitySim.Browser;

/// <summary>Whether other programs leave this machine to a measurement, and how fast it is just then.</summary>
internal static class Machine
{
    private const double MostBusy = 0.2;
    private const int PaceLooks = 7;
    private const int PaceValues = 200_000;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>The share of all cores that is busy while this program waits; 0 where that cannot be known.</summary>
    public static async Task<double> Busy()
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

    /// <summary>
    /// Milliseconds that a fixed amount of work takes on two cores at once, the median of a few looks. Shared machines are
    /// up to half as fast again at one minute as at the next: times are told apart from that by their ratio to this one.
    /// </summary>
    public static double Pace()
    {
        double[] looks = new double[PaceLooks];
        for (int look = 0; look < looks.Length; look++)
        {
            long start = Stopwatch.GetTimestamp();
            Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, Work);
            looks[look] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(looks);
        return looks[PaceLooks / 2];
    }

    private static void Work(int worker)
    {
        var random = new Random(worker);
        double[] values = new double[PaceValues];
        for (int i = 0; i < values.Length; i++)
            values[i] = Math.Pow(random.NextDouble(), 1.5);
        Array.Sort(values);
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
