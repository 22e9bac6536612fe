using NeutralitySim.Web.Tests;

namespace NeutralitySim.Soak;

/// <summary>Damaged requests of all kinds: the page answers, refuses or hangs up, and has forgotten them afterwards.</summary>
internal static class Hostility
{
    private const int AtOnce = 16;
    private const double MostMegabytesLeft = 256;

    public static async Task<int> Run(int times, CancellationToken stop)
    {
        using var page = await Page.Open("first-steps", stop);
        var random = new Random(1);
        await HostileRequests.Ask(page.Address.Port, HostileRequests.Valid(random), stop);
        double before = page.Program.Megabytes;
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        byte[][] requests = [.. Enumerable.Range(0, times).Select(_ => HostileRequests.Mutated(random))];
        await Parallel.ForEachAsync(
            requests,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (request, _) =>
            {
                string status = await HostileRequests.Ask(page.Address.Port, request, stop);
                lock (counts)
                    counts[status] = counts.GetValueOrDefault(status) + 1;
            }
        );
        string last = await HostileRequests.Ask(page.Address.Port, HostileRequests.Valid(random), stop);
        double left = page.Program.Megabytes - before;
        Console.WriteLine(
            $"{times} requests: {string.Join(", ", counts.Select(c => $"{c.Value} × {c.Key}"))}; "
                + $"then a sound one: {last}; server {before:F0} MB before, {before + left:F0} MB after"
        );
        return counts.ContainsKey("500") || last != "200" || left > MostMegabytesLeft ? 1 : 0;
    }
}
