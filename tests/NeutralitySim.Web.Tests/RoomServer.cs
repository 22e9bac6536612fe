using System.Net.Http.Headers;
using System.Net.Http.Json;
using NeutralitySim.Core.Runs;
using NeutralitySim.Grains;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Web.Tests;

/// <summary>A workshop of us-2014 on a free port, in memory, with a clock that a test moves on.</summary>
internal sealed class RoomServer : IAsyncDisposable
{
    public const string Code = "ACDEFG";
    private readonly EmbeddedSilo _silo;
    private readonly WorkshopServer _server;
    private readonly List<string> _faults;

    private RoomServer(EmbeddedSilo silo, WorkshopServer server, MovedClock clock, List<string> faults)
    {
        (_silo, _server, Clock, _faults) = (silo, server, clock, faults);
        Client = new HttpClient { BaseAddress = server.Addresses[0], Timeout = Patience.Longest };
    }

    public static string Key { get; } = Secret.Of(new byte[Secret.Bytes]);

    public HttpClient Client { get; }

    public MovedClock Clock { get; }

    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (_faults)
                return [.. _faults];
        }
    }

    public static async Task<RoomServer> Open(bool isBlind = false, string scenario = "us-2014")
    {
        var clock = new MovedClock();
        var relay = new OutcomeRelay();
        var silo = await EmbeddedSilo.Start(null, default, new WorkshopHosting { Outcomes = relay, Clock = clock });
        string path = TestServer.Scenario(scenario);
        await silo.Workshops!.Open(
            new WorkshopOpening
            {
                Id = "room",
                Scenario = scenario,
                Material = RoomMaterial.Of(ScenarioWorkbench.Open(path)),
                Agenda = Agenda.Of45,
                JoinCode = Code,
                FacilitatorKeyHash = Secret.Hash(Key),
                OpenedAt = clock.GetUtcNow(),
                DeleteAt = clock.GetUtcNow().AddDays(30),
                IsBlind = isBlind,
                Seed = 5,
            }
        );
        var faults = new List<string>();
        var server = await WorkshopServer.Start(
            new WorkshopOptions
            {
                Scenario = path,
                Runner = new InProcessRunner(),
                Port = 0,
                Limits = new WorkshopLimits { RequestsInARow = 1_000_000, RequestsPerSecond = 1_000_000 },
                Workshop = new HostedWorkshop(silo.Workshops, "room", relay),
                OnFault = fault =>
                {
                    lock (faults)
                        faults.Add(fault);
                },
            }
        );
        return new RoomServer(silo, server, clock, faults);
    }

    /// <summary>All there is to know.</summary>
    public async Task<WorkshopState> State() => (await _silo.Workshops!.State("room"))!;

    /// <summary>A token whose seat is taken.</summary>
    public async Task<string> Join(string seat, Role role)
    {
        byte[] drawn = new byte[Secret.Bytes];
        System.Text.Encoding.ASCII.GetBytes(seat).CopyTo(drawn, 0);
        string token = Secret.Of(drawn);
        string word = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());
        var answer = await Post(
            "/api/workshop/join",
            new
            {
                code = Code,
                seat,
                role = word,
                name = seat,
            },
            token
        );
        answer.EnsureSuccessStatusCode();
        return token;
    }

    public Task<HttpResponseMessage> Post(string path, object body, string? token) =>
        Send(HttpMethod.Post, path, JsonContent.Create(body), token);

    public Task<HttpResponseMessage> Act(object action, string? token) => Post("/api/workshop/act", action, token);

    public Task<HttpResponseMessage> Get(string path, string? token) => Send(HttpMethod.Get, path, null, token);

    public Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content, string? token)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The first view of a stream, as text.</summary>
    public async Task<string> View(string? token)
    {
        using var response = await Get("/api/workshop/watch", token);
        response.EnsureSuccessStatusCode();
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await lines.ReadLineAsync() is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line;
        throw new InvalidOperationException("The stream held no view.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        _silo.Dispose();
    }
}
