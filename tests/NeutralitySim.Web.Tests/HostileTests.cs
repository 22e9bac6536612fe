using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Web.Tests;

/// <summary>Requests that no browser would send, by the hundred: none breaks the server, none hangs it, none fills it.</summary>
[Collection(Alone.Name)]
public sealed class HostileTests
{
    private const int Requests = 300;
    private const int AtOnce = 16;
    private const int Seed = 20191128;
    private const long MostBytesLeft = 64 << 20;

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task Mutated_requests_break_and_fill_nothing()
    {
        await using var server = await TestServer.Start(
            limits: new WorkshopLimits
            {
                Settling = TimeSpan.Zero,
                ReadTime = TimeSpan.FromSeconds(2),
                RequestsInARow = 10 * Requests,
                ExactTime = TimeSpan.FromSeconds(2),
                EstimateTime = TimeSpan.FromSeconds(30),
                AnswerBytes = 64 << 20,
                KeptBytes = 16 << 20,
            }
        );
        var random = new Random(Seed);
        await Ask(server, HostileRequests.Valid(random));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        byte[][] requests = [.. Enumerable.Range(0, Requests).Select(_ => HostileRequests.Mutated(random))];
        await Parallel.ForEachAsync(
            requests,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (request, _) =>
            {
                string status = await Ask(server, request);
                lock (counts)
                    counts[status] = counts.GetValueOrDefault(status) + 1;
            }
        );

        long left = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(
            $"Hostile requests: {Requests}; answers {string.Join(", ", counts.Select(c => $"{c.Key}: {c.Value}"))}; memory left {left >> 20} MB"
        );
        Assert.Empty(server.Faults);
        Assert.DoesNotContain(counts.Keys, status => status is "500" or "hang");
        Assert.True(left < MostBytesLeft, $"{left >> 20} MB are left.");
        Assert.Equal("200", await Ask(server, HostileRequests.Valid(random)));
    }

    private static async Task<string> Ask(TestServer server, byte[] request)
    {
        using var limit = new CancellationTokenSource(Patience.Longest);
        try
        {
            return await HostileRequests.Ask(server.Server.Addresses[0].Port, request, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return "hang";
        }
    }
}
