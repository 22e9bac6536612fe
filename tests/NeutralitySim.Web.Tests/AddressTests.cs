using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Web.Tests;

/// <summary>What one address does, seen from another. All of 127.0.0.0/8 is this machine, so that two addresses can be had anywhere but on macOS.</summary>
public sealed class AddressTests
{
    private static readonly IPAddress Greedy = IPAddress.Parse("127.0.0.2");
    private static readonly IPAddress Modest = IPAddress.Parse("127.0.0.1");

    [SkippableFact]
    public async Task One_address_that_opens_all_connections_it_can_does_not_shut_out_another()
    {
        SkipWhereThereIsOneAddress();
        const int connections = 16;
        await using var server = await TestServer.Start(limits: new WorkshopLimits { Connections = connections });
        var opened = new List<TcpClient>();
        try
        {
            int answered = 0;
            for (int i = 0; i < 2 * connections; i++)
            {
                opened.Add(new TcpClient(new IPEndPoint(Greedy, 0)));
                answered += await IsAnswered(opened[^1], server) ? 1 : 0;
            }

            Assert.Equal(connections / 2, answered);
            using var other = new TcpClient(new IPEndPoint(Modest, 0));
            Assert.True(await IsAnswered(other, server));
        }
        finally
        {
            opened.ForEach(client => client.Dispose());
        }
    }

    [SkippableFact]
    [Trait("Speed", "Slow")]
    public async Task However_many_runs_one_address_waits_for_the_next_address_gets_the_next_turn()
    {
        SkipWhereThereIsOneAddress();
        var runner = new RunnerOnDemand();
        await using var server = await TestServer.Start(
            runner: runner,
            limits: new WorkshopLimits { Settling = TimeSpan.Zero, Runs = 1 }
        );
        using var greedy = Client(server, Greedy);
        using var modest = Client(server, Modest);
        // What all compare with is there before anybody waits.
        runner.IsOpen = true;
        (await TestServer.Events(await Post(greedy, null))).Clear();
        runner.IsOpen = false;
        var waiting = new List<HttpResponseMessage>();
        try
        {
            for (int price = 31; price <= 34; price++)
                waiting.Add(await Waiting(greedy, price));
            waiting.Add(await Waiting(modest, 40));
            runner.Finish();
            Assert.Equal(40, await runner.Next(2));
        }
        finally
        {
            waiting.ForEach(response => response.Dispose());
            runner.IsOpen = true;
        }
    }

    // Sends a move and waits until its exact runs are under way or waiting.
    private static async Task<HttpResponseMessage> Waiting(HttpClient client, int price)
    {
        var response = await Post(client, price);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(), leaveOpen: true);
        while (await reader.ReadLineAsync() is { } line && line != "event: progress") { }
        return response;
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, int? price)
    {
        string state = price is null
            ? TestServer.Query("first-steps")
            : TestServer.Query("first-steps", ("set.isps.citynet.retail-price", $"{price} EUR/month"));
        var response = await client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/api/answer")
            {
                Content = new StringContent(
                    HostileRequests.Body(state, 1),
                    MediaTypeHeaderValue.Parse("application/json")
                ),
            },
            HttpCompletionOption.ResponseHeadersRead
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    private static HttpClient Client(TestServer server, IPAddress from) =>
        new(
            new SocketsHttpHandler
            {
                ConnectCallback = async (context, cancellation) =>
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(from, 0));
                    await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }
        )
        {
            BaseAddress = server.Server.Addresses[0],
            Timeout = Patience.Longest,
        };

    private static async Task<bool> IsAnswered(TcpClient client, TestServer server)
    {
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, server.Server.Addresses[0].Port);
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            return await stream.ReadAsync(new byte[1024]) > 0;
        }
        catch (Exception cause) when (cause is IOException or SocketException)
        {
            return false;
        }
    }

    private static void SkipWhereThereIsOneAddress()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(Greedy, 0));
        }
        catch (SocketException)
        {
            Skip.If(true, "Needs a second address of this machine, 127.0.0.2.");
        }
    }

    /// <summary>Ends a run when it is told to, and tells by its retail price which one began when.</summary>
    private sealed class RunnerOnDemand : IRunner
    {
        private readonly InProcessRunner _runner = new();
        private readonly SemaphoreSlim _finish = new(0);
        private readonly SemaphoreSlim _begun = new(0);
        private readonly List<double> _prices = [];

        /// <summary>True to end runs as they come.</summary>
        public volatile bool IsOpen;

        public int Places => 1;

        public void Finish() => _finish.Release();

        /// <summary>Retail price of the run that began as the nth since the door was shut.</summary>
        public async Task<double> Next(int nth)
        {
            for (int i = 0; i < nth; i++)
                Assert.True(await _begun.WaitAsync(Patience.Longest));
            lock (_prices)
                return _prices[nth - 1];
        }

        public async Task<RunResult> Run(
            World world,
            RunKey run,
            ulong seed,
            Action<int> monthEnded,
            CancellationToken cancellation
        )
        {
            if (!IsOpen)
            {
                lock (_prices)
                    _prices.Add(world.Isps[0].RetailPricePerMonth);
                _begun.Release();
                await _finish.WaitAsync(cancellation);
            }

            return await _runner.Run(world, run, seed, monthEnded, cancellation);
        }
    }
}
