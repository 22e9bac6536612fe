using System.CommandLine;
using System.Net;
using NeutralitySim.Core.Engine;
using NeutralitySim.Telemetry;

namespace NeutralitySim.Cli;

/// <summary>Telemetry around a command: sent as the environment asks, and scraped where a port is given.</summary>
internal sealed class RunTelemetry : IDisposable
{
    private readonly TelemetrySession _session;
    private readonly PrometheusEndpoint? _endpoint;

    private RunTelemetry(TelemetrySession session, int? port)
    {
        _session = session;
        _endpoint = port is { } given ? PrometheusEndpoint.Start(session.Metrics!, given) : null;
    }

    /// <summary>The option that gives the port for a scraper.</summary>
    public static Option<ulong?> Port(CommonOptions options) =>
        options.Whole("--metrics-port", null, Message.MetricsPort, 1, IPEndPoint.MaxPort);

    /// <summary>To be told of the engine's stages; null when nobody listens.</summary>
    public IEngineProbe? Probe => _session.Probe;

    /// <summary>Starts; where it cannot says why and gives null.</summary>
    public static RunTelemetry? Start(int? port, Messages messages)
    {
        TelemetrySession? session = null;
        try
        {
            session = TelemetrySession.Start(scraped: port is not null);
            return new RunTelemetry(session, port);
        }
        catch (TelemetryException failure)
        {
            Console.Error.WriteLine(messages.With(Message.TelemetryUnusable, failure.Message));
        }
        catch (IOException failure)
        {
            Console.Error.WriteLine(messages.With(Message.PortUnusable, port!, failure.Message));
        }

        session?.Dispose();
        return null;
    }

    public void Dispose()
    {
        _endpoint?.Dispose();
        _session.Dispose();
    }
}
