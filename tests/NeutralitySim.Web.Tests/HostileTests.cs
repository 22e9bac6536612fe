using System.Net.Sockets;
using System.Text;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Web.Tests;

/// <summary>A thousand requests that no browser would send: none breaks the server, none hangs it, none fills it.</summary>
[Collection(Alone.Name)]
public sealed class HostileTests
{
    private const int Requests = 1000;
    private const int AtOnce = 16;
    private const int Seed = 20191128;
    private const long MostBytesLeft = 64 << 20;

    private static readonly string[] Values =
    [
        "",
        "1",
        "-1",
        "1e308",
        "NaN",
        "∞",
        "0x10",
        "%00",
        "%zz",
        "../../etc/passwd",
        "..%2f..%2fscenario",
        "C:\\",
        "'; DROP TABLE run; --",
        "<script>alert(1)</script>",
        "{{7*7}}",
        "!!python/object:os.system",
        "&anchor [*anchor, *anchor]",
        "{a: {b: {c: {d: {e: 1}}}}}",
        "600",
        "100000",
        "99999999999999999999",
        "1 EUR/month",
        "𝟙𝟚",
        "\u202e",
        new('9', 4000),
        new('[', 500),
    ];

    private static readonly string[] Keys =
    [
        "v",
        "engine",
        "scenario",
        "seed",
        "lever.toll",
        "lever.",
        "set.",
        "set.calendar.months",
        "set.replications",
        "set.isps.citynet.retail-price",
        "set.isps.citynet.subscribers",
        "set.regimes",
        "set.content-providers",
        "set.demand.noise",
        "lang",
        "__proto__",
        "set.include",
    ];

    [Fact]
    public async Task A_thousand_mutated_requests_break_and_fill_nothing()
    {
        await using var server = await TestServer.Start(
            limits: new WorkshopLimits
            {
                Settling = TimeSpan.Zero,
                ReadTime = TimeSpan.FromSeconds(2),
                RequestsInARow = 10 * Requests,
                ExactTime = TimeSpan.FromSeconds(2),
                EstimateTime = TimeSpan.FromSeconds(5),
                AnswerBytes = 64 << 20,
                KeptBytes = 16 << 20,
            }
        );
        var random = new Random(Seed);
        await Ask(server, Valid(random));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        byte[][] requests = [.. Enumerable.Range(0, Requests).Select(_ => Mutated(random))];
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
        Assert.Equal("200", await Ask(server, Valid(random)));
    }

    /// <summary>Sends bytes and reads a status, a closed connection, or nothing in time.</summary>
    private static async Task<string> Ask(TestServer server, byte[] request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.Server.Addresses[0].Port, limit.Token);
        var stream = client.GetStream();
        var buffer = new byte[4096];
        try
        {
            await stream.WriteAsync(request, limit.Token);
            int read = await stream.ReadAsync(buffer, limit.Token);
            string start = Encoding.ASCII.GetString(buffer, 0, read);
            return start.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? start[9..12] : "closed";
        }
        catch (Exception cause) when (cause is IOException or SocketException)
        {
            return "closed";
        }
        catch (OperationCanceledException)
        {
            return "hang";
        }
    }

    private static byte[] Valid(Random random) => Post(Body(TestServer.Query("first-steps"), random));

    private static byte[] Mutated(Random random)
    {
        byte[] request = random.Next(4) switch
        {
            0 => Get($"/?{Query(random)}"),
            1 => Get($"{(random.Next(2) == 0 ? "/api/scenario.json" : "/assumptions")}?{Query(random)}"),
            _ => Post(Body(Query(random), random)),
        };
        // A third of them have bytes flipped as well, some are cut or repeated.
        if (random.Next(3) == 0)
            for (int flips = random.Next(1, 8); flips > 0; flips--)
                request[random.Next(request.Length)] = (byte)random.Next(256);
        if (random.Next(8) == 0)
            request = request[..random.Next(1, request.Length)];
        if (random.Next(16) == 0)
            request = [.. request, .. request];
        return request;
    }

    private static string Query(Random random)
    {
        var pairs = new List<string> { "v=1", "engine=0.1.0", "scenario=first-steps" };
        for (int more = random.Next(4); more >= 0; more--)
        {
            string value = Values[random.Next(Values.Length)];
            string written = random.Next(3) == 0 ? value : Uri.EscapeDataString(value);
            pairs.Insert(random.Next(pairs.Count + 1), $"{Keys[random.Next(Keys.Length)]}={written}");
        }

        if (random.Next(6) == 0)
            pairs.RemoveAt(random.Next(pairs.Count));
        return string.Join('&', pairs);
    }

    private static string Body(string state, Random random)
    {
        string text = System.Text.Json.JsonSerializer.Serialize(
            TestServer.Move(state, random.Next(1, 9), $"b{random.Next(40)}")
        );
        return random.Next(5) switch
        {
            0 => text.Replace("480", Values[random.Next(Values.Length)], StringComparison.Ordinal),
            1 => text.Replace("\"en\"", new string('[', random.Next(1, 3000)), StringComparison.Ordinal),
            _ => text,
        };
    }

    private static byte[] Get(string target) =>
        Encoding.UTF8.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    private static byte[] Post(string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        return
        [
            .. Encoding.ASCII.GetBytes(
                $"POST /api/answer HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n"
            ),
            .. bytes,
        ];
    }
}
