using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Web.Answers;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Pages;
using NeutralitySim.Web.Workshops;

namespace NeutralitySim.Web;

/// <summary>The live page on a port: levers at the left, regimes side by side, answers while a lever moves.</summary>
public sealed class WorkshopServer : IAsyncDisposable
{
    private const int KilobytesOfRequestLine = 16;
    private const int LeastBytesPerSecond = 240;

    private readonly WebApplication _app;
    private readonly PageRenderer _pages = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly ScenarioShelf _shelf;
    private readonly WorkshopOptions _options;
    private readonly FairPlaces _connections;
    private readonly PageStudies _studies;
    private readonly RoomEndpoints? _room;

    private WorkshopServer(WorkshopOptions options, ScenarioShelf shelf)
    {
        _options = options;
        _shelf = shelf;
        _connections = new FairPlaces(options.Limits.Connections);
        var precedence = new Precedence(options.Limits.GivingWay, options.Limits.Clock);
        Simulator = new Simulator(options, precedence);
        _studies = new PageStudies(shelf, precedence, options.Limits);
        Answers = new AnswerService(
            Simulator,
            precedence,
            new AnswerViews(_pages),
            options.Limits,
            options.OnFault,
            _stopping.Token
        );
        if (options.Workshop is { } hosted)
        {
            var outcomes = new RoomOutcomes(shelf.First, options.Scenario, Answers, precedence, options.Limits);
            hosted.Outcomes.PassTo(outcomes);
            _room = new RoomEndpoints(
                new Room(hosted, shelf.First, Answers, _studies, outcomes),
                _pages,
                options.Limits,
                () => ForOthers ?? Addresses[0],
                options.OnFault
            );
        }
        _app = Build();
    }

    /// <summary>Addresses the page is at: this machine first, then those for others on its network.</summary>
    public IReadOnlyList<Uri> Addresses { get; private set; } = [];

    /// <summary>Where others on the network find the page; null where they cannot.</summary>
    private Uri? ForOthers => Addresses.Skip(1).FirstOrDefault();

    internal Simulator Simulator { get; }

    internal AnswerService Answers { get; }

    /// <summary>Starts to answer.</summary>
    /// <param name="options">What to show, and to whom.</param>
    /// <exception cref="InvalidDataException">The scenario has errors.</exception>
    /// <exception cref="IOException">The port cannot be listened on.</exception>
    public static async Task<WorkshopServer> Start(WorkshopOptions options)
    {
        var shelf = new ScenarioShelf(options.Scenario);
        if (!shelf.First.Baseline.IsValid)
            throw new InvalidDataException(string.Join('\n', shelf.First.Baseline.Errors));
        // Runs block the threads they are on; requests must not wait until the pool has noticed.
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 8 * options.Limits.Runs + 16), ports);
        var server = new WorkshopServer(options, shelf);
        try
        {
            await server._app.StartAsync();
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        server.Addresses = server.Found();
        return server;
    }

    /// <summary>Stops: answers being made end, connections are closed.</summary>
    public async Task Stop()
    {
        await _stopping.CancelAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        await _app.StopAsync(limit.Token);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _app.DisposeAsync();
        await _pages.DisposeAsync();
        _studies.Dispose();
        _stopping.Dispose();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.Services.AddResponseCompression(compression =>
            compression.MimeTypes = ["text/html", "text/csv", "text/event-stream", "application/json", "image/svg+xml"]
        );
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = WebJson.Plain.Encoder);
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                // What is read is limited elsewhere; this much more is taken off the line, so that a sender hears why it was refused.
                kestrel.Limits.MaxRequestBodySize = 16 * _options.Limits.BodyBytes;
                kestrel.Limits.MaxRequestLineSize = KilobytesOfRequestLine * 1024;
                kestrel.Limits.MaxConcurrentConnections = _options.Limits.Connections;
                kestrel.Limits.RequestHeadersTimeout = _options.Limits.ReadTime;
                kestrel.Limits.MinRequestBodyDataRate = new(LeastBytesPerSecond, _options.Limits.ReadTime);
                if (_options.IsShared)
                    kestrel.ListenAnyIP(_options.Port, Admit);
                else
                    kestrel.Listen(IPAddress.Loopback, _options.Port, Admit);
            });
        AddRateLimits(builder.Services);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private void Admit(IConnectionBuilder connections) =>
        connections.Use(next =>
            async connection =>
            {
                var address = (connection.RemoteEndPoint as IPEndPoint)?.Address;
                using var place = _connections.Enter(FairPlaces.PartyOf(address));
                if (place is null)
                    connection.Abort();
                else
                    await next(connection);
            }
        );

    private void AddRateLimits(IServiceCollection services) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
                RateLimitPartition.GetTokenBucketLimiter(
                    FairPlaces.PartyOf(context.Connection.RemoteIpAddress),
                    _ => new TokenBucketRateLimiterOptions
                    {
                        TokenLimit = _options.Limits.RequestsInARow,
                        TokensPerPeriod = Math.Max(1, _options.Limits.RequestsPerSecond / 5),
                        ReplenishmentPeriod = TimeSpan.FromMilliseconds(200),
                        QueueLimit = 0,
                    }
                )
            );
            limiter.OnRejected = (_, _) => throw new FaultException(Fault.TooMany);
        });

    private void Use(WebApplication app)
    {
        var names = new OwnNames(_options.IsShared);
        var assets = new Assets([("/theme.css", PageTheme.Sheet), ("/street.js", Street.Script)]);
        var faults = new FaultResponses(_pages, _options.Limits, _options.OnFault);
        var endpoints = new Endpoints(
            _shelf,
            Answers,
            _studies,
            Simulator,
            _pages,
            _options.Limits,
            () => ForOthers,
            _options.OpensWithScenarios
        );
        app.Use(SecurityHeaders.Add);
        app.Use(
            (HttpContext context, RequestDelegate next) =>
            {
                Reader.Prefer(context, _options.Language);
                return faults.Handle(context, next);
            }
        );
        app.Use(
            (HttpContext context, RequestDelegate next) =>
                names.Has(context.Request.Host) ? next(context) : throw new FaultException(Fault.WrongHost)
        );
        app.UseRateLimiter();
        app.UseResponseCompression();
        app.Run(new Switchboard(endpoints, assets, _room?.All ?? []).Serve);
    }

    private IReadOnlyList<Uri> Found()
    {
        string bound = _app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        int port = BindingAddress.Parse(bound).Port;
        IEnumerable<string> hosts = _options.IsShared
            ? OwnNames.LocalAddresses().Select(OwnNames.Written).Prepend("localhost")
            : ["localhost"];
        return [.. hosts.Select(host => new Uri($"http://{host}:{port}/"))];
    }
}
