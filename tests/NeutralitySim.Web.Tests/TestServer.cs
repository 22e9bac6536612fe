using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Web.Tests;

/// <summary>A live page on a free port of this machine, and a client that asks it as a browser would.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly SocketsHttpHandler _handler = new() { MaxConnectionsPerServer = 256 };
    private readonly List<string> _faults = [];

    private TestServer(WorkshopServer server)
    {
        Server = server;
        Client = new HttpClient(_handler, disposeHandler: true)
        {
            BaseAddress = server.Addresses[0],
            Timeout = Patience.Longest,
        };
    }

    public WorkshopServer Server { get; }

    public HttpClient Client { get; }

    /// <summary>Faults of the program itself since the start.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (_faults)
                return [.. _faults];
        }
    }

    /// <summary>A scenario of the repository.</summary>
    public static string Scenario(string id) => Path.Combine(Golden.RepositoryRoot, "scenarios", id);

    /// <summary>Starts with a scenario.</summary>
    public static async Task<TestServer> Start(
        string scenario = "first-steps",
        IRunner? runner = null,
        WorkshopLimits? limits = null,
        bool isShared = false
    )
    {
        TestServer? test = null;
        var server = await WorkshopServer.Start(
            new WorkshopOptions
            {
                Scenario = Scenario(scenario),
                Runner = runner ?? new InProcessRunner(),
                Port = 0,
                IsShared = isShared,
                Limits = limits ?? new WorkshopLimits { Settling = TimeSpan.Zero },
                OnFault = fault =>
                {
                    lock (test!._faults)
                        test._faults.Add(fault);
                },
            }
        );
        return test = new TestServer(server);
    }

    /// <summary>The query of a scenario with values off its own.</summary>
    public static string Query(string scenario, params (string Key, string Value)[] values) =>
        $"v=1&engine={ScenarioState.CurrentEngine}&scenario={scenario}"
        + string.Concat(values.Select(v => $"&{v.Key}={Uri.EscapeDataString(v.Value)}"));

    /// <summary>What a browser sends with a move.</summary>
    public static object Move(string state, int sequence = 1, string language = "en") =>
        new
        {
            state,
            sequence,
            language,
            figures = new[] { "speed-index-by-month" },
        };

    /// <summary>Sends a move.</summary>
    public Task<HttpResponseMessage> Post(
        object move,
        string path = "/api/answer",
        CancellationToken cancellation = default
    ) =>
        Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(move) },
            HttpCompletionOption.ResponseHeadersRead,
            cancellation
        );

    /// <summary>All events of an answer, by type and data.</summary>
    public static async Task<List<(string Type, JsonElement Data)>> Events(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var events = new List<(string, JsonElement)>();
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
            events.Add((item.EventType, JsonDocument.Parse(item.Data).RootElement.Clone()));
        return events;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
