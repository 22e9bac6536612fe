using System.Diagnostics;
using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Benchmarks;

/// <summary>How long a country's year takes in this process, on all its cores: <see cref="NationalYear"/>.</summary>
internal sealed class NationalYearLook : IExperimentObserver
{
    private readonly SortedDictionary<string, double> _sums = new(StringComparer.Ordinal);

    public static void Print(int rounds)
    {
        var experiment = NationalYear.Build();
        var layout = new Core.Traffic.WorldLayout(experiment.Worlds[0]);
        Console.WriteLine(
            $"{layout.Isps[0].Cells.Length} cells, {layout.Isps[0].ClassCount} classes, {layout.Isps[0].LinkCount} links an ISP"
        );
        for (int round = 0; round < rounds; round++)
        {
            var look = new NationalYearLook();
            using var process = Process.GetCurrentProcess();
            var processor = process.UserProcessorTime;
            long start = Stopwatch.GetTimestamp();
            new Scheduler(new InProcessRunner()).Run(experiment, look, CancellationToken.None).GetAwaiter().GetResult();
            double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
            process.Refresh();
            double user = (process.UserProcessorTime - processor).TotalSeconds;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{wall:F1} s, {user:F1} s of processor, sum of indicators {look._sums.Values.Sum():R}"
                )
            );
        }
    }

    public void MonthFinished(RunKey run, int month) { }

    public void RunFinished(RunResult result) => _sums[result.Key.Regime] = result.Series.Sum(point => point.Value);

    public void RunFailed(RunFailure failure) => throw new InvalidOperationException(failure.Message.English);
}
