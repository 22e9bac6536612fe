using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace NeutralitySim.Web.Tests;

/// <summary>Requests that no browser would send, made from sound ones.</summary>
internal static class HostileRequests
{
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

    /// <summary>A move that a page sends with its levers where they are.</summary>
    public static byte[] Valid(Random random) => Post(Body("v=1&engine=0.1.0&scenario=first-steps", random.Next(1, 9)));

    /// <summary>A request with odd keys and values, and often with bytes that are wrong, missing or twice there.</summary>
    public static byte[] Mutated(Random random)
    {
        byte[] request = random.Next(4) switch
        {
            0 => Get($"/?{Query(random)}"),
            1 => Get($"{(random.Next(2) == 0 ? "/api/scenario.json" : "/assumptions")}?{Query(random)}"),
            _ => Post(Damaged(Body(Query(random), random.Next(1, 9)), random)),
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

    /// <summary>What a page sends with a move, as JSON.</summary>
    public static string Body(string state, int sequence, bool exact = true) =>
        JsonSerializer.Serialize(
            new
            {
                state,
                sequence,
                language = "en",
                figures = new[] { "speed-index-by-month" },
                exact,
            }
        );

    /// <summary>Sends bytes and reads a status or a closed connection.</summary>
    public static async Task<string> Ask(int port, byte[] request, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, cancellation);
        var stream = client.GetStream();
        var buffer = new byte[4096];
        try
        {
            await stream.WriteAsync(request, cancellation);
            int read = await stream.ReadAsync(buffer, cancellation);
            string start = Encoding.ASCII.GetString(buffer, 0, read);
            return start.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? start[9..12] : "closed";
        }
        catch (Exception cause) when (cause is IOException or SocketException)
        {
            return "closed";
        }
    }

    private static string Damaged(string body, Random random) =>
        random.Next(5) switch
        {
            0 => body.Replace("480", Values[random.Next(Values.Length)], StringComparison.Ordinal),
            1 => body.Replace("\"en\"", new string('[', random.Next(1, 3000)), StringComparison.Ordinal),
            _ => body,
        };

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
