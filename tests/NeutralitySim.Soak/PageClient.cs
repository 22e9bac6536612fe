using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using NeutralitySim.Web.Tests;

namespace NeutralitySim.Soak;

/// <summary>Moves levers of a page as browsers do.</summary>
internal sealed class PageClient(Uri address, int connections) : IDisposable
{
    private readonly HttpClient _web = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections })
    {
        BaseAddress = address,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Sends a move and hangs up once the answer waited for is there.</summary>
    /// <param name="scenario">Scenario.</param>
    /// <param name="value">What is moved, as the address has it: <c>lever.toll=2</c>.</param>
    /// <param name="move">Number of the move.</param>
    /// <param name="waitsForExact">True to wait for the exact answer, not only for the first.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<PageAnswer> Move(
        string scenario,
        string value,
        int move,
        bool waitsForExact,
        CancellationToken stop
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/answer")
        {
            Content = new StringContent(
                HostileRequests.Body($"v=1&engine=0.1.0&scenario={scenario}&{value}", move, waitsForExact),
                MediaTypeHeaderValue.Parse("application/json")
            ),
        };
        long begun = Stopwatch.GetTimestamp();
        using var response = await _web.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        if (response.StatusCode != HttpStatusCode.OK)
            return new(null, null, $"{(int)response.StatusCode}");
        double? first = null;
        await foreach (
            var item in SseParser.Create(await response.Content.ReadAsStreamAsync(stop)).EnumerateAsync(stop)
        )
        {
            double now = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            if (item.EventType == "problem")
                return new(first, null, item.Data);
            first ??= now;
            if (item.EventType == "exact")
                return new(first, now, null);
            if (!waitsForExact)
                return new(first, null, null);
        }

        return new(null, null, "ended without an answer");
    }

    public void Dispose() => _web.Dispose();
}
