using System.Diagnostics;
using System.Globalization;

namespace NeutralitySim.Soak;

/// <summary>Each client moves a lever, waits for its first answer, looks at it for a while and moves on; every fifth asks for the exact one and waits.</summary>
internal static class PageLoad
{
    private const string Scenario = "france-2019";

    public static async Task<int> Run(int clients, TimeSpan time, TimeSpan look, CancellationToken stop)
    {
        using var page = await Page.Open(Scenario, stop);
        using var web = new PageClient(page.Address, 2 * clients);
        if ((await Move(web, 0, 1, waitsForExact: true, stop)).Problem is { } cold)
        {
            Console.WriteLine($"The first move, which warms the program up: {cold}");
            return 1;
        }

        double before = page.Program.Megabytes;
        var (answers, exact, wrong) = (new List<double>(), new List<double>(), new SortedDictionary<string, int>());
        long begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable
                .Range(1, clients)
                .Select(async client =>
                {
                    for (int move = 1; Stopwatch.GetElapsedTime(begun) < time; move++)
                    {
                        var answer = await Move(web, client, move, move % 5 == 0, stop);
                        lock (wrong)
                        {
                            if (answer.First is { } first)
                                answers.Add(first);
                            if (answer.Exact is { } last)
                                exact.Add(last);
                            if (answer.Problem is { } problem)
                                wrong[problem] = wrong.GetValueOrDefault(problem) + 1;
                        }

                        await Task.Delay(look, stop);
                    }
                })
        );
        double took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Console.WriteLine(
            $"{Scenario}, {clients} clients, {took:F0} s: {answers.Count / took:F1} first answers a second"
        );
        Print("first answer", answers);
        Print("exact answer", exact);
        Console.WriteLine($"server {before:F0} MB before, {page.Program.Megabytes:F0} MB after");
        foreach (var (problem, count) in wrong)
            Console.WriteLine($"{count} × {problem}");
        return page.Program.HasEnded || answers.Count == 0 || wrong.Keys.Any(IsBroken) ? 1 : 0;
    }

    // Being asked to come back is an answer; a fault of the program is none.
    private static bool IsBroken(string problem) => problem is not ("503" or "429");

    private static void Print(string name, List<double> seconds)
    {
        if (seconds.Count == 0)
            return;
        seconds.Sort();
        Console.WriteLine(
            $"{name}: {seconds.Count}, median {Part(0.5):F0} ms, 90 % {Part(0.9):F0} ms, 95 % {Part(0.95):F0} ms, slowest {seconds[^1] * 1000:F0} ms"
        );
        double Part(double share) => seconds[(int)(share * (seconds.Count - 1))] * 1000;
    }

    // A value of its own: no answer is there from another move.
    private static Task<PageAnswer> Move(
        PageClient page,
        int client,
        int move,
        bool waitsForExact,
        CancellationToken stop
    )
    {
        string toll = (0.001 * ((client * 997 + move) % 5000)).ToString("F3", CultureInfo.InvariantCulture);
        return page.Move(Scenario, $"lever.toll={toll}", move, waitsForExact, stop);
    }
}
