using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeutralitySim.Soak;

/// <summary>Somebody who takes part in a workshop over HTTP, as a phone, a wall or a facilitator's page would; comes back whenever the server does.</summary>
internal sealed class RoomClient : IDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(250);

    private readonly HttpClient _http;
    private readonly string? _token;
    private readonly CancellationTokenSource _end = new();

    /// <param name="address">Where the workshop is.</param>
    /// <param name="token">Token or key; null for the wall.</param>
    public RoomClient(Uri address, string? token)
    {
        _token = token;
        _http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(1) })
        {
            BaseAddress = address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Told of each view: the room, and what is its own.</summary>
    public Action<JsonElement, JsonElement>? Seen { get; set; }

    /// <summary>What everybody sees, as it came last.</summary>
    public JsonElement? Room { get; private set; }

    /// <summary>What it alone sees, as it came last.</summary>
    public JsonElement? Own { get; private set; }

    /// <summary>Streams begun.</summary>
    public int Streams { get; private set; }

    /// <summary>A token as a browser draws it.</summary>
    public static string Token() =>
        Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    /// <summary>Follows its views until disposed of.</summary>
    public async Task Follow(CancellationToken stop)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, _end.Token);
        while (!both.IsCancellationRequested)
        {
            try
            {
                using var request = Request(HttpMethod.Get, "/api/workshop/watch");
                using var response = await _http.SendAsync(
                    request,
                    HttpCompletionOption.ResponseHeadersRead,
                    both.Token
                );
                response.EnsureSuccessStatusCode();
                Streams++;
                await using var body = await response.Content.ReadAsStreamAsync(both.Token);
                await foreach (var item in SseParser.Create(body).EnumerateAsync(both.Token))
                    Take(JsonDocument.Parse(item.Data).RootElement);
            }
            catch (Exception cause) when (cause is HttpRequestException or IOException or OperationCanceledException)
            {
                // The server is gone, and comes back or not.
            }

            await Task.Delay(Again, both.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Sends something until it is answered, over restarts too.</summary>
    /// <returns>Whether it was acknowledged; false where the rules refused it.</returns>
    public async Task<bool> Send(string path, JsonNode body, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                using var request = Request(HttpMethod.Post, path);
                request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
                using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
                limit.CancelAfter(TimeSpan.FromSeconds(20));
                using var response = await _http.SendAsync(request, limit.Token);
                if (response.StatusCode is HttpStatusCode.NoContent)
                    return true;
                if (response.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Unauthorized)
                    return false;
                if ((int)response.StatusCode is not (429 or 500 or 503))
                    throw new InvalidOperationException($"{path}: {response.StatusCode}");
            }
            catch (Exception cause) when (cause is HttpRequestException or IOException or OperationCanceledException)
            {
                stop.ThrowIfCancellationRequested();
            }

            await Task.Delay(Again, stop);
        }
    }

    /// <summary>Does an action of a seat.</summary>
    public Task<bool> Act(string what, JsonObject rest, CancellationToken stop)
    {
        var body = new JsonObject { ["do"] = what, ["requestId"] = Guid.NewGuid().ToString("N") };
        foreach (var (key, value) in rest.ToList())
        {
            rest.Remove(key);
            body[key] = value;
        }

        return Send("/api/workshop/act", body, stop);
    }

    /// <summary>Fetches a file.</summary>
    public async Task<JsonElement> Export(CancellationToken stop)
    {
        using var request = Request(HttpMethod.Get, "/workshop/export?form=json");
        using var response = await _http.SendAsync(request, stop);
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(stop)).RootElement;
    }

    public void Dispose()
    {
        _end.Cancel();
        _http.Dispose();
    }

    private void Take(JsonElement view)
    {
        if (view.TryGetProperty("room", out var room))
            Room = room;
        if (view.TryGetProperty("own", out var own))
            Own = own;
        if (Room is { } everybody && Own is { } mine)
            Seen?.Invoke(everybody, mine);
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        if (_token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return request;
    }
}
