using System.CommandLine;
using System.Net;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Telemetry;

namespace NeutralitySim.Cli;

/// <summary>Telemetry around a command: sent as the environment asks, and scraped where a port is given.</summary>
internal static class RunTelemetry
{
    /// <summary>The option that gives the port for a scraper.</summary>
    public static Option<ulong?> Port(CommonOptions options) =>
        options.Whole("--metrics-port", null, CliTexts.MetricsPort, 1, IPEndPoint.MaxPort);

    /// <summary>Starts; where it cannot says why and gives null.</summary>
    public static TelemetrySession? Start(int? port, Locale locale)
    {
        try
        {
            return TelemetrySession.Start(port);
        }
        catch (TelemetryException failure)
        {
            Console.Error.WriteLine(locale.With(CliTexts.TelemetryUnusable, failure.Message));
        }
        catch (IOException failure)
        {
            Console.Error.WriteLine(locale.With(CliTexts.PortUnusable, port!, failure.Message));
        }

        return null;
    }
}
