using System.Diagnostics;

namespace NeutralitySim.Core.Tests.Speed;

/// <summary>
/// Times of kernels in units of a loop that does the same on every machine: one operation of the kernel over one turn of the loop.
/// Both take turns, and of each the best of many rounds counts, so that what other programs take leaves the ratio nearly alone.
/// </summary>
internal static class SpeedRatios
{
    private const int Turns = 200_000;
    private const int Rounds = 40;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);
    private static double _sink;

    /// <summary>The ratio of each kernel.</summary>
    public static IReadOnlyList<(string Kernel, double Ratio)> Measure(IReadOnlyList<Kernel> kernels)
    {
        Warm(Reference);
        return [.. kernels.Select(kernel => (kernel.Id, Ratio(kernel)))];
    }

    private static double Ratio(Kernel kernel)
    {
        Warm(kernel.Run);
        var (best, reference) = (double.MaxValue, double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            reference = Math.Min(reference, Seconds(Reference));
            best = Math.Min(best, Seconds(kernel.Run));
        }

        return best / kernel.Operations / (reference / Turns);
    }

    // Until the compiler has given its best.
    private static void Warm(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < 60 || Stopwatch.GetElapsedTime(start) < WarmUp; call++)
            work();
    }

    private static double Seconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    // Whole numbers and fractions, each turn waiting for the one before: no cache, no vectors, no branch to guess.
    private static void Reference()
    {
        ulong state = 20140223;
        double sum = 0;
        for (int turn = 0; turn < Turns; turn++)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            sum = sum * 0.5 + (state >> 11);
        }

        _sink = sum;
    }
}
