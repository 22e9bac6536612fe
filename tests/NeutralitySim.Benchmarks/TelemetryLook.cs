namespace NeutralitySim.Benchmarks;

/// <summary>
/// Telemetry's cost, on a busy machine too, as BenchmarkDotNet cannot measure it: processor time of all threads, states
/// taking turns within every round, and the median over rounds of each state's time over that of none in the same round.
/// </summary>
internal static class TelemetryLook
{
    private const int Rounds = 41;

    public static void Print()
    {
        Console.WriteLine("experiment      listener        best CPU ms   over none");
        Print("first-steps", 20);
        Print("us-2014", 1);
    }

    private static void Print(string scenario, int runsPerRound)
    {
        var states = Enum.GetValues<TelemetryState>();
        var workloads = states.Select(s => new TelemetryWorkload(ScenariosFolder.Of(scenario), s)).ToArray();
        double[][] milliseconds = [.. states.Select(_ => new double[Rounds])];
        foreach (var workload in workloads)
            Measure(workload, runsPerRound);
        for (int round = 0; round < Rounds; round++)
        for (int turn = 0; turn < states.Length; turn++)
        {
            int state = (turn + round) % states.Length;
            milliseconds[state][round] = Measure(workloads[state], runsPerRound);
        }

        for (int state = 0; state < states.Length; state++)
        {
            double over = Median(milliseconds[state].Zip(milliseconds[0], (own, none) => own / none - 1));
            Console.WriteLine(
                $"{scenario, -16}{states[state], -14}{milliseconds[state].Min(), 13:F2}  {over, 10:+0.0 %;-0.0 %}"
            );
            workloads[state].Dispose();
        }
    }

    private static double Measure(TelemetryWorkload workload, int runs)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (int run = 0; run < runs; run++)
            workload.Run();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / runs;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
